package dev.hansei.specialcase.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.document.chart.FlowChart;
import dev.hansei.document.chart.FlowChart.Progress;
import dev.hansei.document.chart.FlowChart.Stage;
import dev.hansei.document.chart.FlowChart.Station;
import dev.hansei.document.html.SvgDrawing;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.people.PersonRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Passage;
import dev.hansei.specialcase.StepRecord;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The flow of a case drawn for a screen, with how far the case has come; the list of the steps tells the same in words. */
final class CasePicture {

    private static final Bilingual NOW = Bilingual.of("現在のステップ", "current step");

    private final CaseRecord record;
    private final Map<String, PersonRecord> people;
    private final Language language;
    private final CaseWords words;
    private final ConcernWords concern;

    private CasePicture(CaseRecord record, List<PersonRecord> people, Language language) {
        this.record = record;
        this.people = people.stream().collect(Collectors.toMap(PersonRecord::key, Function.identity()));
        this.language = language;
        words = MessageBundles.get(CaseWords.class, Localized.Literal.of(language.tag()));
        concern = MessageBundles.get(ConcernWords.class, Localized.Literal.of(language.tag()));
    }

    static String of(
            FlowVersionRecord flow, CaseRecord record, Moment now, List<PersonRecord> people, Language language) {
        CasePicture picture = new CasePicture(record, people, language);
        List<Station> stations =
                Passage.of(flow, record, now).stream().map(picture::station).toList();
        String title = Bilingual.of(record.ref() + " の進み具合", "How far " + record.ref() + " has come")
                .in(language);
        String said = IntStream.range(0, stations.size())
                .mapToObj(i -> (i + 1) + ". " + stations.get(i).title() + ": "
                        + stations.get(i).progress().said())
                .collect(Collectors.joining("; "));
        return SvgDrawing.write(FlowChart.narrow(stations), "case-flow", language, title, said);
    }

    private Station station(Passage passage) {
        String turn = CaseView.names(passage.people(record), names(), language);
        String role = words.role(passage.role());
        return new Station(
                passage.step().title().orOther(language),
                turn.isEmpty() ? role : role + ": " + turn,
                passage.step().conditional(),
                new Progress(stage(passage), said(passage)));
    }

    private static Stage stage(Passage passage) {
        if (passage.due()) {
            return Stage.DUE;
        }
        return switch (passage.cell().mark()) {
            case DONE -> passage.lapsed() ? Stage.WRONG : Stage.DONE;
            case NOT_NEEDED -> Stage.LEFT_OUT;
            case NOT_YET -> Stage.AHEAD;
            case OUT_OF_ORDER, FINDING, MISSING -> passage.leftOut() ? Stage.LEFT_OUT : Stage.WRONG;
        };
    }

    private String said(Passage passage) {
        String mark = passage.lapsed()
                ? "▲ " + concern.lapsed()
                : passage.cell().mark().symbol() + " "
                        + passage.cell().mark().words().in(language);
        StepRecord told = passage.told();
        if (passage.due()) {
            String now = "▶ " + NOW.in(language);
            return passage.cell().findings().isEmpty() && !passage.lapsed() ? now : now + " · " + mark;
        }
        if (told == null) {
            return mark;
        }
        if (passage.leftOut() && told.note() != null) {
            return mark + ": " + told.note().orOther(language);
        }
        return mark + " " + time(told.at()) + " · " + initials(told.by());
    }

    /** The year, the zone and the whole name stand beside the drawing. */
    private String time(Moment at) {
        return (MomentWords.shortDay(at.day(), language) + " " + MomentWords.clock(at, language)).strip();
    }

    private String initials(String person) {
        PersonRecord known = people.get(person);
        return known == null ? person : known.initials(language);
    }

    private Map<String, String> names() {
        return people.values().stream()
                .collect(Collectors.toMap(
                        PersonRecord::key, person -> person.name().orOther(language)));
    }
}
