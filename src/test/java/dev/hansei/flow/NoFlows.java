package dev.hansei.flow;

import java.util.List;
import java.util.Optional;

/** An installation in which no flow was published yet. */
public final class NoFlows extends ResponseFlows {

    public NoFlows() {
        super(null);
    }

    @Override
    public Optional<ResponseFlow> named(String reference) {
        return Optional.empty();
    }

    @Override
    public List<ResponseFlowRecord> told() {
        return List.of();
    }
}
