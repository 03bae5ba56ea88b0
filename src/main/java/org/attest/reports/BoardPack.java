package org.attest.reports;

import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.position.Positions;
import org.attest.position.SystemRegisters;
import org.attest.position.WorkedOutMeasures;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Board packs of an ICB: figures frozen at a moment, people's words beside them. Words may change until the pack is
 * issued under the next number; figures never. Board readers see issued packs alone.
 */
@Component
@Transactional
public class BoardPack {

    private static final int LONGEST_TITLE = 120;
    private static final int MOST_LISTED = 500;

    private final KeptPacks packs;
    private final Positions positions;
    private final SystemRegisters registers;
    private final WorkedOutMeasures measures;
    private final PublicSearch search;
    private final PackTemplates templates;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoardPack(
            KeptPacks packs,
            Positions positions,
            SystemRegisters registers,
            WorkedOutMeasures measures,
            PublicSearch search,
            PackTemplates templates,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.packs = packs;
        this.positions = positions;
        this.registers = registers;
        this.measures = measures;
        this.search = search;
        this.templates = templates;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a draft pack with the position and the registers of this moment; the measures that Attest works out are recorded
     * before, so that they are in it.
     *
     * @throws Refused when the title is empty, has more than 120 characters or names somebody other than the ICB
     */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY)
    public Pack freeze(OrganisationId icb, DsptYear year, String title) {
        var caller = preparer(icb);
        var name = checked(title);
        var position = positions.forPack(icb, year);
        measures.atFreeze(icb, year);
        var snapshot = new Snapshot(position, registers.forPack(icb, position));
        search.refuseInTitle(snapshot, name);
        var kept = packs.saveAndFlush(new KeptPack(name, snapshot, PackWords.NONE, caller.person()));
        say(kept.line(), "frozen", FieldChange.of("sha256", null, kept.line().sha256()));
        return whole(kept);
    }

    /** The packs of an ICB, newest first; without the drafts for somebody who only reads. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    @Transactional(readOnly = true)
    public List<PackLine> list(OrganisationId icb) {
        return packs.lines(icb, mayPrepare(reader(icb), icb), Limit.of(MOST_LISTED));
    }

    /** @throws UnknownItem when there is no such pack, or it is a draft and the caller only reads */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    @Transactional(readOnly = true)
    public Pack pack(OrganisationId icb, UUID id) {
        return whole(visible(icb, id));
    }

    /**
     * Its line alone, without reading its figures.
     *
     * @throws UnknownItem as {@link #pack}
     */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    @Transactional(readOnly = true)
    public PackLine line(OrganisationId icb, UUID id) {
        return visible(icb, id).line();
    }

    /** The issued pack with this number. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    @Transactional(readOnly = true)
    public Pack issued(OrganisationId icb, int number) {
        reader(icb);
        return whole(visible(icb, packs.idOf(icb, number).orElseThrow(UnknownItem::new)));
    }

    /** The same pack without what changed since the one before it, which takes reading that one too. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    @Transactional(readOnly = true)
    public Pack figures(OrganisationId icb, int number) {
        reader(icb);
        return visible(icb, packs.idOf(icb, number).orElseThrow(UnknownItem::new))
                .pack();
    }

    /**
     * Keeps the words of a draft, unless those for the public name somebody of whom nobody said that this may be published.
     *
     * @param version of the pack that the person was looking at
     * @throws Refused when the pack is issued, or somebody who is no ICB lead says how confident that one is
     */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY)
    public WordsSaved write(OrganisationId icb, UUID id, long version, PackWords words) {
        var caller = preparer(icb);
        var kept = known(icb, id);
        if (!kept.isAt(version) && !kept.line().issued()) {
            return new WordsSaved.Conflict(whole(kept));
        }
        var before = kept.words();
        if (!before.confidences().equals(words.confidences()) && !caller.holds(Role.ICB_LEAD, icb)) {
            throw new Refused("How confident the ICB lead is of an objective, only the ICB lead says.");
        }
        var named = search.unconfirmed(kept.pack().snapshot(), words);
        if (!named.isEmpty()) {
            return new WordsSaved.Named(named);
        }
        kept.write(words);
        var saved = packs.saveAndFlush(kept);
        var changes = WordChanges.between(before, words);
        if (!changes.isEmpty()) {
            say(saved.line(), "written", changes.toArray(FieldChange[]::new));
        }
        return new WordsSaved.Done(whole(saved));
    }

    /**
     * Gives a draft the next number of its ICB; from then on nothing in it changes.
     *
     * @throws Refused when it is issued already, or its public words name somebody and nobody said that this may be published
     * @throws ChangedMeanwhile when the words changed after the person looked
     */
    @AllowedTo(BOARD_SECRETARY)
    public Pack issue(OrganisationId icb, UUID id, long version) {
        var caller = currentUser.require(icb, Role.BOARD_SECRETARY);
        var kept = known(icb, id);
        if (!kept.isAt(version) && !kept.line().issued()) {
            throw new ChangedMeanwhile();
        }
        search.refuse(kept.pack(), templates.find(icb));
        kept.issue(packs.lastNumber(icb) + 1, caller.person(), clock.instant());
        var issued = packs.saveAndFlush(kept);
        say(
                issued.line(),
                "issued",
                FieldChange.of("number", null, issued.line().number()));
        return whole(issued);
    }

    /** With what changed since the pack issued before it; of a draft, since the last one that was issued. */
    private Pack whole(KeptPack kept) {
        var pack = kept.pack();
        var icb = pack.line().organisation();
        var number = pack.line().number();
        return packs.idOf(icb, number == null ? packs.lastNumber(icb) : number - 1)
                .map(it -> pack.after(known(icb, it).pack()))
                .orElse(pack);
    }

    private Caller preparer(OrganisationId icb) {
        return currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY);
    }

    private Caller reader(OrganisationId icb) {
        return currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER);
    }

    private static boolean mayPrepare(Caller caller, OrganisationId icb) {
        return caller.equals(Caller.ATTEST) || caller.holdsAny(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY);
    }

    private KeptPack visible(OrganisationId icb, UUID id) {
        var caller = reader(icb);
        var kept = known(icb, id);
        if (!kept.line().issued() && !mayPrepare(caller, icb)) {
            throw new UnknownItem();
        }
        return kept;
    }

    private KeptPack known(OrganisationId icb, UUID id) {
        return packs.find(icb, id).orElseThrow(UnknownItem::new);
    }

    private static String checked(String title) {
        var text = title.strip();
        if (text.isEmpty() || text.length() > LONGEST_TITLE || !Narrative.isOneLine(text)) {
            throw new Refused("Give the pack a title of one line, of at most %d characters.".formatted(LONGEST_TITLE));
        }
        return text;
    }

    private void say(PackLine pack, String verb, FieldChange... changes) {
        events.publishEvent(new PackChanged(pack.organisation(), verb, pack.id(), Arrays.asList(changes)));
    }
}
