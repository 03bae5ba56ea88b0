package org.attest.notifications;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of which kinds people want no mail. */
@Component
@Transactional
class MailChoices {

    private final EntityManager entities;

    MailChoices(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    Set<NoticeKind> unwanted(PersonId person) {
        var kinds = EnumSet.noneOf(NoticeKind.class);
        entities.createQuery("select u from Unwanted u where u.id.person = :person", Unwanted.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(it -> kinds.add(it.kind()));
        return kinds;
    }

    void choose(PersonId person, Set<NoticeKind> wanted) {
        var before = unwanted(person);
        for (var kind : NoticeKind.values()) {
            if (wanted.contains(kind) && before.contains(kind)) {
                entities.remove(entities.getReference(Unwanted.class, new Unwanted.Key(person, kind)));
            } else if (!wanted.contains(kind) && !before.contains(kind)) {
                entities.persist(new Unwanted(person, kind));
            }
        }
    }
}
