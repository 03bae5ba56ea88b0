package org.attest.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.TemporaryFileUploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.ErrorSummary;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.LongWork;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.WorkLine;
import org.attest.organisations.OrganisationLinks;
import org.attest.organisations.OrganisationRegisters;
import org.attest.organisations.RegisterPreview;
import org.attest.organisations.RegisterReceipt;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** Takes in a national register: file and date, preview with ticks, receipt. */
@Route(OrganisationLinks.REGISTERS)
@PageTitle("Import a register - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class RegistersView extends Div {

    private static final String BUSY = "The file before is still at work. Wait until it is done, or cancel it.";
    private static final long MOST_BYTES = 25L * 1024 * 1024;

    private final OrganisationRegisters registers;
    private final WorkLine line;
    private final ErrorSummary problems = new ErrorSummary();
    private final DatePicker registerDate = new DatePicker("Date of the register");
    private final Div body = new Div();
    private @Nullable File file;
    private volatile boolean left;
    private String fileName = "";

    RegistersView(OrganisationRegisters registers, LongWork work, Clock clock) {
        this.registers = registers;
        this.line = new WorkLine(work);
        addClassName("stack");
        body.addClassName("stack");
        registerDate.setId("register-date");
        registerDate.setLocale(Locale.UK);
        registerDate.setMax(UkDates.day(clock.instant()));
        registerDate.setHelperText(
                "The day on which the register was downloaded or published; the file does not say it.");
        add(
                new PageHeader("Import a register")
                        .under(Links.to(OrganisationLinks.DIRECTORY, "Organisations"))
                        .saying(
                                "A file of ODS (etr.csv and kin), the DSPT organisation search results, or the list of the"
                                        + " partners of ICBs, as CSV or Excel. Nothing changes before you tick and apply."),
                problems,
                line,
                body);
        start();
    }

    private void start() {
        if (line.isBusy()) {
            problems.say(BUSY);
            return;
        }
        forget();
        var upload = new Upload(new RegisterUpload(this));
        upload.setId("register-file");
        upload.setMaxFiles(1);
        var choose = new Button("Choose the file");
        choose.setId("choose-register");
        choose.addClassName("plain");
        upload.setUploadButton(choose);
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.addFileRejectedListener(it -> Said.refused("Choose one .csv or .xlsx file of at most 25 MB."));
        var look = Buttons.primary("Look at the file", this::preview);
        look.setId("look");
        body.removeAll();
        body.add(
                new Panel("File and date", Layouts.stack(Layouts.fields(registerDate, upload), Layouts.row(look))),
                receipts());
    }

    private void arrived(File arrived, String name) {
        if (line.isBusy()) {
            delete(arrived);
            problems.say(BUSY);
            return;
        }
        forget();
        file = arrived;
        fileName = name;
    }

    private void preview() {
        problems.clear();
        var date = registerDate.getValue();
        var given = file;
        if (date == null) {
            problems.say(Map.of(registerDate, "Give the date of the register."));
        } else if (given == null) {
            problems.say("Choose the register's file first.");
        } else {
            var name = fileName;
            line.read(
                    "register",
                    () -> registers.preview(given.toPath(), name, date),
                    this::show,
                    problems::say,
                    () -> deleteWhereLeft(given));
        }
    }

    private void show(RegisterPreview preview) {
        var back = Buttons.plain("Choose another file", this::start);
        back.setId("back");
        body.removeAll();
        body.add(
                new RegisterPreviewPanel(
                        preview,
                        (state, window) -> registers.rows(preview, state, window),
                        ticked -> apply(preview, ticked)),
                Layouts.row(back));
    }

    private void apply(RegisterPreview preview, Set<Integer> ticked) {
        problems.clear();
        var given = preview.file().toFile();
        line.save(
                "apply register",
                () -> registers.apply(preview, ticked),
                this::applied,
                problems::say,
                () -> delete(given));
    }

    private void applied(RegisterReceipt receipt) {
        forget();
        body.removeAll();
        var again = Buttons.plain("Import another register", this::start);
        again.setId("again");
        body.add(new Panel("Receipt", facts(receipt)), Layouts.row(again));
        Said.done("The register was applied.");
    }

    private static Component facts(RegisterReceipt receipt) {
        return Layouts.stack(
                new Facts()
                        .with("Register", receipt.layout().words() + " of " + UkDates.inWords(receipt.registerDate()))
                        .with("File", receipt.fileName())
                        .with("Rows read", number(receipt.read()))
                        .with("Changed", number(receipt.changed()))
                        .with("Already there", number(receipt.unchanged()))
                        .with("New in the directory", number(receipt.added()))
                        .with("Changes not ticked", number(receipt.leftOut()))
                        .with("Not in the directory", number(receipt.unmatched()))
                        .with("Odd, with a problem", number(receipt.sentBack())),
                new Paragraph("The rows read are the sum of all the others."));
    }

    private Component receipts() {
        var receipts = registers.receipts();
        return new Panel(
                "Registers imported so far",
                receipts.isEmpty()
                        ? new EmptyState("No register was imported yet. Choose its file and date above.")
                        : new DataTable<RegisterReceipt>("Registers imported so far")
                                .column("Imported", it -> new Span(UkDates.inWords(it.importedAt())))
                                .text("Register", it -> it.layout().words())
                                .text("Date of the register", it -> UkDates.inTable(it.registerDate()))
                                .number("Rows", it -> number(it.read()))
                                .number("New", it -> number(it.added()))
                                .number("Changed", it -> number(it.changed()))
                                .number("Not in the directory", it -> number(it.unmatched()))
                                .number("Odd", it -> number(it.sentBack()))
                                .show(receipts));
    }

    private static String number(int count) {
        return "%,d".formatted(count);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        left = line.isBusy();
        if (!left) {
            forget();
        }
    }

    private void deleteWhereLeft(File given) {
        if (left) {
            delete(given);
        }
    }

    /** The uploaded copy is kept only as long as its rows are looked at, or applied. */
    private void forget() {
        if (file != null) {
            delete(file);
        }
        file = null;
    }

    private static void delete(File file) {
        if (file.exists() && !file.delete()) {
            file.deleteOnExit();
        }
    }

    /** Keeps the arriving bytes in a file of their own, up to the limit. */
    private static final class RegisterUpload extends TemporaryFileUploadHandler {

        RegisterUpload(RegistersView view) {
            super((metadata, arrived) -> view.arrived(arrived, metadata.fileName()));
        }

        @Override
        public long getFileSizeMax() {
            return MOST_BYTES;
        }

        @Override
        public long getRequestSizeMax() {
            return MOST_BYTES + 1024 * 1024;
        }
    }
}
