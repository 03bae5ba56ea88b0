package org.attest.database;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** When a database server is configured from outside. */
final class Conditions {

    private Conditions() {}

    @Conditional(OnExternalServer.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface ExternalServer {}

    static final class OnExternalServer implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !"embedded".equals(context.getEnvironment().getProperty("attest.db.url", "embedded"));
        }
    }
}
