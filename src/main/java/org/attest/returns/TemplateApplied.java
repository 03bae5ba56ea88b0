package org.attest.returns;

/** How applying a filled workbook of a template ended. */
public sealed interface TemplateApplied {

    record Done(TemplateReceipt receipt) implements TemplateApplied {}

    /** Something moved after the preview was shown: nothing was applied, and this is how it looks now. */
    record Moved(TemplatePreview preview) implements TemplateApplied {}
}
