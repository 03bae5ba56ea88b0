package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Marking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the file of a template is read, and what is said of one that cannot be used. */
class TemplateReaderTest {

    private static final String GOOD = """
            # a comment
            id: T19
            version: 3
            title: Fire door check
            purpose: Shows that the doors of server rooms close.
            kind: test
            cycle: 6
            marking: OFFICIAL-SENSITIVE
            kept: reference
            serves:
              v9: [A1.a, B5.c]
            fields:
              - id: door
                label: Door
                type: text
                required: true
                longest: 20
                help: Its number.
              - id: closes
                label: It closes
                type: choice
                choices: [Yes, Slowly, No]
                help: Try it.
              - id: minutes
                label: Minutes
                type: number
                least: 1
                most: 90
                each-time: true
                help: How long it holds.
            """;

    @Test
    void aGoodFileBecomesATemplate() {
        var template = TemplateReader.read(GOOD);

        assertThat(template.name()).isEqualTo("T19 Fire door check");
        assertThat(template.version()).isEqualTo(3);
        assertThat(template.kind()).isEqualTo(EvidenceKind.TEST);
        assertThat(template.cycleMonths()).isEqualTo(6);
        assertThat(template.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
        assertThat(template.byReference()).isTrue();
        assertThat(template.serves("v9", new OutcomeCode("B5.c"))).isTrue();
        assertThat(template.serves("v8", new OutcomeCode("B5.c"))).isFalse();
        assertThat(template.fields()).extracting(TemplateField::label).containsExactly("Door", "It closes", "Minutes");
        assertThat(template.fields()).extracting(TemplateField::eachTime).containsExactly(false, false, true);
        assertThat(template.fields().get(1).choices()).containsExactly("Yes", "Slowly", "No");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: Fire door check | titel: Fire door check | 4 | “titel” is not known here
            version: 3             | version: three         | 3 | “version” is a whole number from 1 to 9999.
            kind: test             | kind: proof            | 6 | “kind” is one of: design, operation, test, people, external.
            cycle: 6               | cycle: 0               | 7 | “cycle” is a whole number
            OFFICIAL-SENSITIVE     | SECRET                 | 8 | “marking” is one of
            B5.c                   | B55                    | 11 | “B55” is not the code of an outcome
            v9: [A1.a, B5.c]       | v9: A1.a               | 11 | “v9” is not a list.
            id: closes             | id: door               | 19 | Two fields have the id “door”.
            label: It closes       | label: door            | 19 | Two fields have the label “door”.
            type: number           | type: figure           | 26 | “figure” is not a type. Types are: text, long-text
            [Yes, Slowly, No]      | [Yes]                  | 22 | A choice is made among 2 to 50.
            [Yes, Slowly, No]      | [Yes, yes]             | 22 | The choice “yes” is there twice.
            longest: 20            | least: 20              | 17 | Only a number or a percentage has “least”.
            required: true         | required: perhaps      | 16 | “required” is true or false.
            each-time: true        | each-time: never       | 29 | “each-time” is true or false.
            label: Minutes         | label: Summary         | 25 | Every item of evidence has “Summary” already
            serves:                | serves: [              | 12 | This is not YAML
            """)
    void aBadFileSaysOnWhichLineAndWhy(String good, String bad, int line, String reason) {
        var fault = catchThrowableOfType(TemplateFault.class, () -> TemplateReader.read(GOOD.replace(good, bad)));

        assertThat(fault.reason()).startsWith(reason.strip());
        assertThat(fault.line()).isEqualTo(line);
    }

    @Test
    void whatIsMissingIsNamed() {
        var fault = catchThrowableOfType(
                TemplateFault.class, () -> TemplateReader.read(GOOD.replace("title: Fire door check\n", "")));

        assertThat(fault.reason()).isEqualTo("“title” is missing.");
    }

    @Test
    void tagsMakeNothingAndAnEmptyFileIsNoTemplate() {
        assertThat(TemplateReader.read(GOOD.replace("title: Fire", "title: !!java.net.URL Fire"))
                        .title())
                .isEqualTo("Fire door check");
        assertThat(catchThrowableOfType(TemplateFault.class, () -> TemplateReader.read("")))
                .hasMessage("The file is empty.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 12       | Value[value=12]
            0 | ''       | Blank[]
            0 | 123456789012345678901 | Wrong[sentence=The text has 21 characters; 20 is the most.]
            1 | slowly   | Value[value=Slowly]
            1 | perhaps  | Wrong[sentence=Choose one of: Yes; Slowly; No.]
            2 | 1,0.50   | Value[value=10.5]
            2 | 91       | Wrong[sentence=Write a number from 1 to 90.]
            2 | ten      | Wrong[sentence=Write a number such as 12.]
            """)
    void whatIsWrittenIntoAFieldIsUnderstoodByItsType(int field, String written, String expected) {
        var template = TemplateReader.read(GOOD);

        assertThat(template.fields().get(field).read(written)).hasToString(expected);
    }
}
