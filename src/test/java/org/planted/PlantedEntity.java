package org.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that everybody may see. */
@Entity
public class PlantedEntity {
    @Id
    Long id;
}
