package dev.hansei.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Role;
import dev.hansei.effectiveness.AuditStory;
import dev.hansei.publication.Postmortem;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Postmortems;
import dev.hansei.publication.Revision;
import dev.hansei.report.Shelf.Copy;
import dev.hansei.report.wording.Languages;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ShelfTest {

    private static final String REF = "PM-2023-62001";

    @Inject
    Cast cast;

    @Inject
    AuditStory story;

    @Inject
    Postmortems postmortems;

    @Inject
    Reports reports;

    @Inject
    Shelf shelf;

    @Test
    void the_shelf_names_the_edition_that_is_handed_out_in_each_language() {
        story.told(62);
        reports.freeze(Sample.ACTOR, Sample.NOW);
        PostmortemRecord known = postmortems.named(REF).map(Postmortem::told).orElseThrow();
        int before = known.revisions().getLast().number();
        Revision more = new Revision(before + 1, known.revisions().getLast().at(), Bilingual.of("追記しました。", null));
        postmortems.record(
                new PostmortemRecord(
                        known.ref(),
                        known.incident(),
                        known.zone(),
                        known.title(),
                        known.publisher(),
                        known.sections(),
                        known.addenda(),
                        known.corrections(),
                        Stream.concat(known.revisions().stream(), Stream.of(more))
                                .toList()),
                Sample.ACTOR,
                Sample.NOW);
        reports.freeze(Sample.ACTOR, Sample.NOW);

        Shelf.Book book = shelf.in(Language.EN).stream()
                .filter(one -> one.reference().equals(REF))
                .findFirst()
                .orElseThrow();
        assertThat(book.edition()).isEqualTo("Edition " + (before + 1));
        assertThat(book.copies())
                .containsExactly(
                        new Copy(Languages.JA, ""),
                        new Copy(Languages.EN, "Edition " + before),
                        new Copy(Languages.JA_EN, "Edition " + before));
        assertThat(book.earlier()).first().satisfies(issue -> {
            assertThat(issue.number()).isEqualTo(before);
            assertThat(issue.copies())
                    .containsExactlyElementsOf(Stream.of(Languages.values())
                            .map(languages -> new Copy(languages, ""))
                            .toList());
        });
        List<String> links = List.of("English (Edition " + before + ")", "Both (Edition " + before + ")");
        assertThat(cast.page(Role.READER)
                        .cookie("language", "en")
                        .get("/documents")
                        .asString())
                .contains(links);
    }
}
