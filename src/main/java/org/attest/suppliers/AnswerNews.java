package org.attest.suppliers;

import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns that answers came in, in the transaction that keeps them. */
@Component
class AnswerNews {

    private final UseRows uses;
    private final ApplicationEventPublisher events;

    AnswerNews(UseRows uses, ApplicationEventPublisher events) {
        this.uses = uses;
        this.events = events;
    }

    void tell(KeptAsk ask, int number, boolean onBehalf) {
        var users = uses.ofAll(ask.organisation(), ask.supplierId()).stream()
                .map(KeptUse::organisation)
                .filter(it -> !it.equals(ask.organisation()))
                .collect(Collectors.toSet());
        events.publishEvent(new AnswersIn(ask.supplier(), ask.id(), number, onBehalf, users));
    }
}
