package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.event.Statement.Stance;
import newsgraph.extract.speech.Complements.Complement;
import newsgraph.extract.speech.ReportingVerb.Pattern;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Reports whose cue is a verb.
final class VerbReports {
    private final Sentence sentence;
    private final BesideQuotation besideQuotation;

    private VerbReports(Sentence sentence, Quoted quoted) {
        this.sentence = sentence;
        this.besideQuotation = new BesideQuotation(sentence, quoted);
    }

    static List<Report> in(Sentence sentence, Quoted quoted) {
        return new VerbReports(sentence, quoted).all();
    }

    private List<Report> all() {
        List<Report> found = new ArrayList<>();
        for (int verb = 0; verb < sentence.size(); verb++) {
            if (sentence.token(verb).tag().startsWith("VB")) {
                int at = verb;
                ReportingVerb.of(sentence.token(verb).lemma())
                        .filter(e -> !Clauses.isUnsaid(sentence, at) && !isKeeping(at))
                        .flatMap(e -> read(at, e))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// "The \"commitments\" agreed to by Lund": what is before the verb was not said with it.
    private boolean isKeeping(int verb) {
        return sentence.dependencies().is(verb, "acl")
                && verb + 2 < sentence.size()
                && sentence.token(verb + 1).lower().matches("to|on|upon")
                && sentence.token(verb + 2).lower().equals("by");
    }

    private Optional<Report> read(int verb, ReportingVerb entry) {
        Optional<Integer> beside =
                entry.takes(Pattern.QUOTE)
                        ? besideQuotation
                                .speaker(verb)
                                .or(() -> FinalReports.turned(sentence, verb))
                        : Optional.empty();
        Optional<Integer> subject = beside.or(() -> Subjects.of(sentence, verb));
        boolean inverted = beside.filter(s -> s > verb).isPresent();
        Optional<Complement> complement =
                inverted ? Optional.empty() : Complements.of(sentence, verb, entry);
        List<TextSpan> contents =
                complement.flatMap(c -> c.span(sentence)).map(List::of).orElse(List.of());
        boolean claim = complement.map(Complement::claim).orElse(true);
        String rule = complement.map(Complement::rule).orElse("statement/quotation");
        if (entry.takes(Pattern.QUOTE) && !claimOnTheRight(complement)) {
            List<TextSpan> before = Fronted.of(sentence, verb, subject);
            if (!before.isEmpty()) {
                contents = before;
                claim = true;
                rule = "statement/fronted";
            }
        }
        boolean alone = entry.takes(Pattern.QUOTE) || isIt(sentence, verb, entry);
        if (contents.isEmpty() && !alone) {
            return Optional.empty();
        }
        boolean passive = Clauses.isPassive(sentence, verb);
        Optional<Integer> object = objectOf(sentence, verb);
        return Optional.of(
                new Report(
                        sentence,
                        verb,
                        sentence.token(verb).span(),
                        subject,
                        addressee(sentence, verb, entry, object, passive),
                        target(sentence, verb, entry, object),
                        entry.stance().or(() -> complement.flatMap(c -> called(c))),
                        contents,
                        claim,
                        rule));
    }

    private Optional<Stance> called(Complement complement) {
        return complement.rule().equals(Complements.NAMING)
                ? CalledNames.stance(sentence, complement.begin(), complement.end())
                : Optional.empty();
    }

    /// "As she put it".
    private static boolean isIt(Sentence sentence, int verb, ReportingVerb entry) {
        return entry.takes(Pattern.IT)
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).lower().equals("it");
    }

    private static boolean claimOnTheRight(Optional<Complement> complement) {
        return complement.filter(Complement::claim).isPresent();
    }

    private static Optional<Integer> objectOf(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "obj", "iobj").stream()
                .filter(c -> c > verb)
                .findFirst();
    }

    private static Optional<Integer> addressee(
            Sentence sentence,
            int verb,
            ReportingVerb entry,
            Optional<Integer> object,
            boolean passive) {
        Dependencies tree = sentence.dependencies();
        if (entry.takes(Pattern.ADDRESSEE)) {
            return passive ? tree.children(verb, "nsubj:pass").stream().findFirst() : object;
        }
        Set<String> to = Set.of("to", "on");
        return tree.children(verb, "obl").stream()
                .filter(c -> to.contains(sentence.caseOf(c)))
                .filter(c -> sentence.caseOf(c).equals("to") || entry.prepositions().contains("on"))
                .findFirst();
    }

    private static Optional<Integer> target(
            Sentence sentence, int verb, ReportingVerb entry, Optional<Integer> object) {
        if (entry.takes(Pattern.NAMING)) {
            return Complements.named(sentence, verb);
        }
        return entry.takes(Pattern.TARGET) ? object : Optional.empty();
    }
}
