package newsgraph.ingest;

import java.util.Map;
import java.util.Optional;
import newsgraph.article.Reading;
import org.apache.jena.graph.Node;

/// A ledger that fails at one of its steps, before or after it did its work.
record FailingLedger(Ledger ledger, Step step) implements Ledger {
    enum Step {
        BEFORE_KEEPING,
        AFTER_KEEPING,
        BEFORE_BEGINNING,
        AFTER_BEGINNING,
        BEFORE_SETTLING,
        AFTER_SETTLING
    }

    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(Step step) {
            super("failed " + step);
        }
    }

    @Override
    public Kept keep(Node iri, Reading.Read read, Optional<Decision.Replace> replaced) {
        failAt(Step.BEFORE_KEEPING);
        Kept kept = ledger.keep(iri, read, replaced);
        failAt(Step.AFTER_KEEPING);
        return kept;
    }

    @Override
    public void begin(Map<Node, String> records) {
        failAt(Step.BEFORE_BEGINNING);
        ledger.begin(records);
        failAt(Step.AFTER_BEGINNING);
    }

    @Override
    public void committed() {
        failAt(Step.BEFORE_SETTLING);
        ledger.committed();
        failAt(Step.AFTER_SETTLING);
    }

    private void failAt(Step here) {
        if (step == here) {
            throw new Failure(here);
        }
    }
}
