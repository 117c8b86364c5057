package dev.hansei.report;

import dev.hansei.incident.IncidentRecord;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import java.util.List;

/** What was checked and did not happen. */
public record RuledOutFacts(List<Statement> statements) implements Part {

    static RuledOutFacts of(IncidentRecord incident, AsOf asOf, Texts texts) {
        return new RuledOutFacts(incident.ruledOut().stream()
                .filter(fact -> fact.at() == null || asOf.knows(fact.at()))
                .map(fact -> {
                    String path = incident.ref() + ".ruledOut[" + fact.id() + "]";
                    return new Statement(
                            texts.text(path + ".statement", fact.statement()),
                            texts.optionalText(path + ".basis", fact.basis()),
                            texts.when(fact.at()));
                })
                .toList());
    }

    @Override
    public boolean empty() {
        return statements.isEmpty();
    }

    /** @param basis what the statement rests on, or null */
    public record Statement(Text statement, Text basis, When at) {}
}
