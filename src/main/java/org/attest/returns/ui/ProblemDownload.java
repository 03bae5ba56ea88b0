package org.attest.returns.ui;

import java.nio.file.Path;
import java.util.UUID;
import org.attest.components.Panel;
import org.attest.components.PutRight;
import org.attest.returns.Preview;
import org.attest.returns.ProblemWorkbooks;
import org.attest.returns.TablePreview;
import org.attest.returns.TableTaken;
import org.attest.returns.Taken;
import org.attest.returns.TemplatePreview;

/** Offers the workbook that was brought with its problems marked in it, each kind through its own door. */
final class ProblemDownload {

    private ProblemDownload() {}

    static Panel of(ProblemWorkbooks workbooks, Preview shown) {
        UUID id = shown.taken().id();
        return new PutRight(workbooks.count(shown), name(shown.taken().fileName()), () -> workbooks.ofReturn(id))
                .inPanel();
    }

    static Panel of(ProblemWorkbooks workbooks, TablePreview shown) {
        UUID id = shown.taken().id();
        return new PutRight(workbooks.count(shown), name(shown.taken().fileName()), () -> workbooks.ofTable(id))
                .inPanel();
    }

    static Panel of(ProblemWorkbooks workbooks, Taken taken) {
        UUID id = taken.id();
        return new PutRight(workbooks.countOfReturn(id), name(taken.fileName()), () -> workbooks.ofReturn(id))
                .inPanel();
    }

    static Panel of(ProblemWorkbooks workbooks, TableTaken taken) {
        UUID id = taken.id();
        return new PutRight(workbooks.countOfTable(id), name(taken.fileName()), () -> workbooks.ofTable(id)).inPanel();
    }

    /** @param brought is copied for as long as the panel is there */
    static PutRight of(ProblemWorkbooks workbooks, TemplatePreview shown, Path brought) {
        return PutRight.of(shown.wrong(), name(shown.fileName()), brought, it -> workbooks.ofTemplate(shown, it));
    }

    private static String name(String brought) {
        return ProblemWorkbooks.fileName(brought);
    }
}
