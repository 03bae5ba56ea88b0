package org.attest.evidence.ui;

import org.attest.evidence.FileLimits;
import org.attest.evidence.FileUploads;

/** What taking a file needs: who takes it, how large it may be, and the code of the organisation, for links to its items. */
record Uploading(FileUploads uploads, FileLimits limits, String odsCode) {}
