package org.attest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real mail server for the whole test run, which keeps what Attest hands to it. */
public final class TestMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Under which address people reach Attest, as its mail says. */
    public static final String ADDRESS = "https://attest.example.org";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test mail",
                        Map.of(
                                "spring.mail.host",
                                "127.0.0.1",
                                "spring.mail.port",
                                Server.RUNNING.getSmtp().getPort(),
                                "attest.mail.from",
                                "attest@example.org",
                                "attest.address",
                                ADDRESS + "/")));
    }

    /** A mail that arrived: who gets it, what it says, and all its bytes with the headers. */
    public record Arrived(String to, String subject, String text, String raw) {}

    /** What arrived for this person, in the order of arrival. */
    public static List<Arrived> to(String email) {
        return all().stream().filter(it -> it.to().equals(email)).toList();
    }

    public static List<Arrived> all() {
        return Arrays.stream(Server.RUNNING.getReceivedMessages())
                .map(TestMail::read)
                .toList();
    }

    private static Arrived read(MimeMessage message) {
        var raw = new ByteArrayOutputStream();
        try {
            message.writeTo(raw);
            return new Arrived(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    String.valueOf(message.getContent()).replace("\r\n", "\n"),
                    raw.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {
        static final GreenMail RUNNING = start();

        private static GreenMail start() {
            var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        }
    }
}
