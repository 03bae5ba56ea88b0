package org.attest.evidence;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Whether others than its own organisation may open a file that nobody scanned; off until an administrator says so. */
@Component
class UnscannedRule {

    private final EntityManager entities;

    UnscannedRule(EntityManager entities) {
        this.entities = entities;
    }

    boolean forOthers() {
        return row().unscannedForOthers();
    }

    RuleRow row() {
        return entities.find(RuleRow.class, RuleRow.ONLY);
    }
}
