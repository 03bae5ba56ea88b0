package org.attest.bench;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.attest.Attest;
import org.attest.TestWorld;
import org.attest.accounts.KnownPassword;
import org.attest.assessments.ui.WholeAssessment;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

/** Attest as it is, with a year to look at, and with the screens that ours are measured against. */
class BenchApplication {

    static final String WHOLE = "bench/whole";

    public static void main(String[] arguments) {
        new SpringApplication(Attest.class, KnownPassword.class, TestWorld.class, SeededYear.class, Baselines.class)
                .run(arguments);
    }

    static class Baselines {

        @Bean
        VaadinServiceInitListener baselines() {
            return (ServiceInitEvent event) ->
                    RouteConfiguration.forApplicationScope().setRoute(WHOLE + "/:ods/:year", WholeAssessment.class);
        }
    }
}
