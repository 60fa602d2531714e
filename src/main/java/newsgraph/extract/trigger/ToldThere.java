package newsgraph.extract.trigger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// "Confronted Lund in a corridor", "at a party he begged her to stay": what one person says to
/// another where people come upon each other. The data file `told-there` has the places.
public final class ToldThere {
    /// How many tokens behind its verb the place may stand.
    private static final int REACH = 12;

    private static final Set<String> PLACES = LexiconFile.words("told-there");

    private ToldThere() {}

    /// Tells whether a verb of telling is one of telling it face to face, by the place.
    public static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<Integer> told =
                sentence.dependencies().children(trigger.head(), "obj", "iobj", "obl").stream()
                        .filter(o -> o > trigger.head() && isSomebody(sentence, o))
                        .toList();
        return trigger.isVerb()
                && !told.isEmpty()
                && places(sentence, trigger.head(), told).anyMatch(p -> isPlace(sentence, p));
    }

    /// Somebody with a name ("the minister, Ann Lund,"), or a pronoun: not the crowd at the party,
    /// nor who writes of it.
    static boolean isSomebody(Sentence sentence, int noun) {
        return sentence.token(noun).lower().matches("him|her")
                || isPerson(sentence, noun)
                || sentence.dependencies().children(noun, "appos").stream()
                        .anyMatch(a -> isPerson(sentence, a));
    }

    private static boolean isPerson(Sentence sentence, int noun) {
        return sentence.nameAt(noun).filter(n -> n.type() == Name.Type.PERSON).isPresent();
    }

    /// Returns the nouns that may say where: beside the verb or, by a parse, beside who is told.
    private static Stream<Integer> places(Sentence sentence, int verb, List<Integer> told) {
        Dependencies tree = sentence.dependencies();
        return Stream.concat(
                tree.children(verb, "obl").stream().filter(p -> p < verb),
                IntStream.range(verb + 1, Math.min(sentence.size(), verb + REACH))
                        .takeWhile(at -> !endsClause(sentence, at) || isNaming(sentence, told, at))
                        .filter(at -> tree.head(at) == verb || told.contains(tree.head(at)))
                        .boxed());
    }

    /// "The minister, Ann Lund," whose commas end no clause.
    private static boolean isNaming(Sentence sentence, List<Integer> told, int comma) {
        Dependencies tree = sentence.dependencies();
        return sentence.token(comma).word().equals(",")
                && told.stream()
                        .flatMap(o -> tree.children(o, "appos").stream())
                        .filter(a -> isPerson(sentence, a))
                        .anyMatch(a ->
                                comma + 1 == tree.subtree(a).getFirst()
                                        || comma == tree.subtree(a).getLast() + 1);
    }

    private static boolean endsClause(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isVerb() || token.word().matches("[,;:]") || Surface.endsClause(token);
    }

    private static boolean isPlace(Sentence sentence, int noun) {
        String link = sentence.caseOf(noun);
        String name = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        boolean owned = !sentence.dependencies().children(noun, "nmod:poss").isEmpty();
        return PLACES.contains(link + " " + name)
                || (owned && PLACES.contains(link + " 's " + name));
    }
}
