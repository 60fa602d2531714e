package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.speech.ReportingNoun.Pattern;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Reports whose cue is a noun with an owner: "the mayor's claim that ...", "a call by France for
/// ...".
final class NounReports {
    private static final Set<String> GIVING = LexiconFile.words("giving-verbs");

    private NounReports() {}

    static List<Report> in(Sentence sentence) {
        List<Report> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.tag().startsWith("NN") && !token.isProperNoun()) {
                ReportingNoun.of(token.lemma())
                        .flatMap(n -> read(sentence, token.index(), n))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Report> read(Sentence sentence, int noun, ReportingNoun entry) {
        return Owners.of(sentence, noun)
                .or(() -> giver(sentence, noun))
                .flatMap(owner ->
                        begin(sentence, noun, entry)
                                .flatMap(b -> Clauses.words(sentence, b, end(sentence, noun)))
                                .map(content ->
                                        new Report(
                                                sentence,
                                                noun,
                                                sentence.token(noun).span(),
                                                Optional.of(owner),
                                                Optional.empty(),
                                                Optional.empty(),
                                                entry.stance(),
                                                List.of(content),
                                                false,
                                                "statement/noun")));
    }

    /// Who "issued a call" or "gave assurances".
    private static Optional<Integer> giver(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(noun);
        boolean given =
                tree.is(noun, "obj")
                        && GIVING.contains(sentence.token(verb).lemma())
                        && !Clauses.isUnsaid(sentence, verb);
        return given ? Subjects.of(sentence, verb) : Optional.empty();
    }

    private static int end(Sentence sentence, int noun) {
        return Clauses.right(sentence, noun) + 1;
    }

    private static Optional<Integer> begin(Sentence sentence, int noun, ReportingNoun entry) {
        Dependencies tree = sentence.dependencies();
        return tree.children(noun).stream()
                .filter(c -> c > noun)
                .flatMap(c -> tree.children(c, "mark", "case").stream())
                .filter(m -> m > noun && takes(entry, sentence.token(m)))
                .findFirst()
                .map(m -> sentence.token(m).tag().equals("TO") ? m : m + 1);
    }

    private static boolean takes(ReportingNoun entry, Token marker) {
        return switch (marker.lower()) {
            case "that" -> entry.takes(Pattern.CLAUSE);
            case "to" -> entry.takes(Pattern.INFINITIVE) && marker.tag().equals("TO");
            case "for" -> entry.takes(Pattern.FOR);
            case "of" -> entry.takes(Pattern.OF);
            default -> false;
        };
    }
}
