package org.attest;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.lumo.Lumo;
import java.time.Clock;
import org.attest.shared.StoryClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. */
@SpringBootApplication
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://attest/attest.css")
@Viewport("width=device-width, initial-scale=1")
public class Attest implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(Attest.class, arguments);
    }

    /** The only source of time. */
    @Bean
    Clock clock() {
        return new StoryClock(Clock.systemUTC());
    }
}
