package dev.hansei.flow.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Difference;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.AvoidedTime;
import dev.hansei.flow.DistinctRoles;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.flow.ReviewCriterion;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.format.TextStyle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One difference between two versions, in the reader's words.
 *
 * @param place such as "Step 3, Title"
 * @param before null where it was added, and after null where it was taken out
 */
public record FlowChange(String place, String before, String after) {

    private static final Pattern PART = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

    static FlowChange of(Difference difference, Language language) {
        FlowWords words = MessageBundles.get(FlowWords.class, Localized.Literal.of(language.tag()));
        String place = place(difference.path(), words);
        return switch (difference) {
            case Difference.Added(String path, Object value) ->
                new FlowChange(place, null, said(value, words, language));
            case Difference.Changed(String path, Object known, Object told) ->
                new FlowChange(place, said(known, words, language), said(told, words, language));
            case Difference.Missing(String path, Object value) ->
                new FlowChange(place, said(value, words, language), null);
        };
    }

    /** People count from one. */
    private static String place(String path, FlowWords words) {
        return PART.matcher(path)
                .results()
                .map(part -> label(part.group(1), words)
                        + (part.group(2) == null ? "" : " " + (Integer.parseInt(part.group(2)) + 1)))
                .collect(Collectors.joining(", "));
    }

    private static String label(String component, FlowWords words) {
        return switch (component) {
            case "effective" -> words.effective();
            case "reason" -> words.reason();
            case "minimumReviewers" -> words.reviewers();
            case "minimumDepartments" -> words.departments();
            case "steps" -> words.step();
            case "criteria" -> words.criterion();
            case "avoid", "day", "from", "to" -> words.avoid();
            case "distinct", "one", "other" -> words.distinct();
            case "activity" -> words.activity();
            case "role" -> words.role();
            case "title" -> words.title();
            case "description" -> words.about();
            case "conditional" -> words.when();
            case "evidence" -> words.evidence();
            case "question" -> words.question();
            case "ja" -> words.japanese();
            case "en" -> words.english();
            default -> component;
        };
    }

    private static String said(Object value, FlowWords words, Language language) {
        return switch (value) {
            case Moment moment -> MomentWords.full(moment, language);
            case Bilingual text -> text.orOther(language);
            case FlowStepRecord step -> step.title().orOther(language) + " (" + words.actingRole(step.role()) + ")";
            case ReviewCriterion criterion -> criterion.question().orOther(language);
            case RequiredEvidence evidence -> evidence.title().orOther(language);
            case AvoidedTime avoided ->
                avoided.day().getDisplayName(TextStyle.FULL, language.locale()) + " " + avoided.from() + "–"
                        + avoided.to();
            case DistinctRoles pair -> words.actingRole(pair.one()) + " / " + words.actingRole(pair.other());
            case ActingRole role -> words.actingRole(role);
            case FlowStepRecord.Activity activity -> words.activityName(activity);
            case Boolean conditional -> conditional ? words.conditional() : words.ever();
            default -> String.valueOf(value);
        };
    }
}
