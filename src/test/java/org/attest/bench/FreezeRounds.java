package org.attest.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.DeflaterOutputStream;
import org.attest.Attest;
import org.attest.RegisterWorld;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.KnownPassword;
import org.attest.reports.BoardPack;
import org.attest.reports.Pack;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Freezes packs of a large and of a small system, all of whose organisations have sealed and keep registers, turn by turn inside
 * the application; says both medians in milliseconds, then how large the frozen figures of the large one are: as the database keeps
 * them, and as text, in KB.
 */
class FreezeRounds implements ApplicationRunner {

    static final int LARGE = 100;
    static final int SMALL = 10;
    static final int ROUNDS = 5;

    /** So often each organisation gets three risks, a milestone and a line of funding more, and the system five suppliers. */
    private static final int FILLS = 6;

    private static final double BYTES = 1024;

    private final SystemWorld world;
    private final RegisterWorld registers;
    private final BoardPack packs;
    private final CurrentUser currentUser;
    private final JdbcClient database;

    FreezeRounds(
            SystemWorld world, RegisterWorld registers, BoardPack packs, CurrentUser currentUser, JdbcClient database) {
        this.world = world;
        this.registers = registers;
        this.packs = packs;
        this.currentUser = currentUser;
        this.database = database;
    }

    public static void main(String[] arguments) {
        new SpringApplication(Attest.class, KnownPassword.class, TestWorld.class, FreezeRounds.class).run(arguments);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var large = filled(LARGE);
        var small = filled(SMALL);
        var pack = freeze(large);
        Said.require(
                pack.figures().columns().size() == LARGE && pack.figures().returned() == LARGE - 1,
                "Not the position that was made");
        var figures = database.sql("select figures from board_pack where id = :id")
                .param("id", pack.line().id())
                .query(String.class)
                .single()
                .getBytes(StandardCharsets.UTF_8);
        System.out.println(SeededYear.READY
                + Turns.medians(ROUNDS, () -> milliseconds(large), () -> milliseconds(small))
                + " %.1f %.1f".formatted(deflated(figures) / BYTES, figures.length / BYTES));
    }

    private MadeSystem filled(int organisations) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(organisations);
        var system = world.make(organisations - 1);
        system.trusts().forEach(it -> world.seal(it, random));
        fill(system, random);
        System.out.println(MeasuredApplication.ASIDE + "made a system of " + organisations);
        return system;
    }

    private void fill(MadeSystem system, RandomGenerator random) {
        for (var time = 0; time < FILLS; time++) {
            registers.fill(system, random);
        }
    }

    private double milliseconds(MadeSystem system) {
        return Turns.milliseconds(1, () -> freeze(system));
    }

    private Pack freeze(MadeSystem system) {
        return currentUser.as(
                system.atIcb(Role.BOARD_SECRETARY),
                () -> packs.freeze(system.icb().id(), SystemWorld.YEAR, "Measured"));
    }

    /** What the column compression of the database makes of it, which is zlib at its usual level. */
    private static int deflated(byte[] text) {
        try (var out = new ByteArrayOutputStream();
                var deflating = new DeflaterOutputStream(out)) {
            deflating.write(text);
            deflating.finish();
            return out.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
