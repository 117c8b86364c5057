package dev.hansei.report;

import dev.hansei.incident.DecisionRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Option;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import java.util.ArrayList;
import java.util.List;

/** What was weighed, and why it was taken or left. */
public record Decisions(List<Question> questions) implements Part {

    static Decisions of(IncidentRecord incident, AsOf asOf, Texts texts) {
        return new Decisions(incident.decisions().stream()
                .filter(decision -> decision.at() == null || asOf.knows(decision.at()))
                .map(decision -> question(incident, decision, texts))
                .toList());
    }

    @Override
    public boolean empty() {
        return questions.isEmpty();
    }

    private static Question question(IncidentRecord incident, DecisionRecord decision, Texts texts) {
        String path = incident.ref() + ".decisions[" + decision.id() + "]";
        List<Choice> choices = new ArrayList<>();
        for (Option option : decision.options()) {
            String at = path + ".options[" + (choices.size() + 1) + "]";
            choices.add(new Choice(
                    choices.size() + 1,
                    texts.text(at + ".title", option.title()),
                    texts.optionalText(at + ".description", option.description()),
                    option.verdict() == Option.Verdict.ADOPTED,
                    texts.words().of("verdict", option.verdict()),
                    texts.text(at + ".reason", option.reason())));
        }
        return new Question(
                texts.text(path + ".question", decision.question()),
                texts.when(decision.at()),
                texts.optionalText(path + ".note", decision.note()),
                choices);
    }

    /** A question, with its options. */
    public record Question(Text text, When at, Text note, List<Choice> choices) {}

    /** One way that was weighed. */
    public record Choice(int number, Text title, Text description, boolean adopted, Text verdict, Text reason) {}
}
