package newsgraph.extract.place;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The place at which a story stands: "At a wedding in Porto the two drifted to the bar. They spoke
/// for an hour." What people called by a pronoun do in a main clause is where the main clause of
/// the sentence before put them.
final class RunningPlace {
    private final AnnotatedText text;
    private final PlacePhrases phrases;

    RunningPlace(AnnotatedText text, PlacePhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /// Returns the place of an event whose own sentence tells none; empty if no story runs.
    Optional<PlaceAttachment.Choice> of(Sentence sentence, int trigger) {
        OptionalInt predicate = Predicates.of(sentence, trigger);
        boolean goesOn =
                predicate.isPresent()
                        && sentence.index() > 0
                        && isMain(sentence, predicate.getAsInt())
                        && hasPronoun(sentence, predicate.getAsInt())
                        && isNow(sentence, predicate.getAsInt());
        return goesOn
                ? Optional.of(text.sentences().get(sentence.index() - 1))
                        .filter(before -> text.areInOneParagraph(before, sentence))
                        .flatMap(before -> last(before, isPast(sentence, predicate.getAsInt())))
                        .map(p -> new PlaceAttachment.Choice(p, "story"))
                : Optional.empty();
    }

    private Optional<PlacePhrase> last(Sentence before, boolean past) {
        PlaceReach reach = new PlaceReach(before);
        return PlaceLinks.whole(phrases.of(before)).stream()
                .filter(PlaceLinks::isPlaced)
                .filter(p -> {
                    OptionalInt verb = Predicates.of(before, p.treeHead());
                    return verb.isPresent()
                            && isMain(before, verb.getAsInt())
                            && isPast(before, verb.getAsInt()) == past
                            && reach.reaches(p.treeHead(), verb.getAsInt());
                })
                .reduce((a, b) -> b);
    }

    private static boolean isMain(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        int at = predicate;
        while (tree.is(at, "conj")) {
            at = tree.head(at);
        }
        return tree.is(at, "root");
    }

    private static boolean hasPronoun(Sentence sentence, int predicate) {
        return subject(sentence, predicate)
                .map(t -> PlaceWords.SAME_PEOPLE.has(t.lower()))
                .orElse(false);
    }

    private static Optional<Token> subject(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        return Stream.iterate(predicate, i -> tree.is(i, "conj"), tree::head)
                .flatMap(i -> tree.children(i, "nsubj", "nsubj:pass").stream())
                .findFirst()
                .or(() ->
                        tree.roots().stream()
                                .flatMap(i -> tree.children(i, "nsubj", "nsubj:pass").stream())
                                .findFirst())
                .map(sentence::token);
    }

    private static boolean isPast(Sentence sentence, int predicate) {
        return sentence.token(predicate).tag().equals("VBD")
                || sentence.dependencies().children(predicate, "aux", "aux:pass", "cop").stream()
                        .anyMatch(i -> sentence.token(i).tag().equals("VBD"));
    }

    /// Tells whether a clause goes on where the one before stopped: not "had met", "will meet".
    private static boolean isNow(Sentence sentence, int predicate) {
        return sentence.dependencies().children(predicate, "aux", "aux:pass").stream()
                .map(sentence::token)
                .noneMatch(t -> t.lemma().equals("have") || t.tag().equals("MD"));
    }
}
