package org.attest.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.components.HealthLine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Whether the disk that holds Attest's data has room left. */
@Component
class RoomOnDisk implements HealthLine {

    private final Path data;
    private final DataSize least;

    RoomOnDisk(@Value("${attest.data}") Path data, @Value("${attest.health.least-room}") DataSize least) {
        this.data = data.toAbsolutePath();
        this.least = least;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Room on the disk";
    }

    @Override
    public Health look() {
        try {
            var left = Files.getFileStore(data).getUsableSpace();
            var room = "%,d MB are free where Attest keeps its data.".formatted(left / (1024 * 1024));
            return left < least.toBytes()
                    ? Health.attention(room + " Make room: what people save may soon be refused.")
                    : Health.ok(room);
        } catch (IOException e) {
            return Health.attention("How much room is left could not be found out.");
        }
    }
}
