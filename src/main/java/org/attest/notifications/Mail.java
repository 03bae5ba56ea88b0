package org.attest.notifications;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * The only door to the mail server. It is set up by {@code spring.mail.host}, {@code attest.mail.from} and the address
 * under which people reach Attest, {@code attest.address}; without them no mail leaves.
 */
@Component
class Mail {

    private final @Nullable JavaMailSender server;
    private final String from;
    private final String address;

    Mail(
            ObjectProvider<JavaMailSender> server,
            @Value("${attest.mail.from:}") String from,
            @Value("${attest.address:}") String address) {
        this.server = server.getIfAvailable();
        this.from = from.strip();
        this.address = address.strip().replaceAll("/+$", "");
    }

    /** Whether a server is named, whatever else is missing. */
    boolean hasServer() {
        return server != null;
    }

    boolean isOn() {
        return server != null && !from.isEmpty() && !address.isEmpty();
    }

    /** A screen's address as it stands in a mail. */
    String link(String screen) {
        return address + "/" + screen;
    }

    /**
     * Hands one mail to the server, as plain text.
     *
     * @throws org.springframework.mail.MailException when the server did not take it
     */
    void send(String to, String subject, String text) {
        var sender = server;
        if (sender == null) {
            throw new IllegalStateException("No mail server is set up");
        }
        var message = sender.createMimeMessage();
        try {
            var writing = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            writing.setFrom(from);
            writing.setTo(to);
            writing.setSubject(subject);
            writing.setText(text);
        } catch (MessagingException wrong) {
            throw new MailPreparationException(wrong);
        }
        sender.send(message);
    }
}
