package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.FirstNames;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Names of firms and clubs that a tagger misses or takes for a person's, told by the noun that
/// describes them: "a private operator, Carfleet,", "the charity, Hopelink,".
final class NamedBodies {
    /// Tokens of the longest such name.
    private static final int LONGEST = 4;

    /// Nouns of people and of firms: "the developer, Crown Quays,".
    private static final Set<String> EITHER =
            Set.of("owner", "developer", "builder", "employer", "landlord", "publisher", "rival");

    private NamedBodies() {}

    /// Returns the names of a sentence, with those told by a noun in front as names of bodies.
    static List<NameSpan> mended(Sentence sentence, List<NameSpan> names) {
        List<NameSpan> mended = new ArrayList<>(names);
        for (int comma = 1; comma + 2 < sentence.size(); comma++) {
            int end = end(sentence, comma);
            boolean either = EITHER.contains(sentence.token(comma - 1).lower());
            if (end > comma + 1 && (either || isBody(sentence, comma - 1))) {
                NameSpan body = body(sentence, comma + 1, end);
                List<NameSpan> within =
                        names.stream().filter(n -> body.contains(n.first())).toList();
                boolean person =
                        within.isEmpty()
                                ? end == comma + 2
                                : within.stream().anyMatch(n -> n.type() == NameSpan.Type.PERSON);
                if (!(either && person)
                        && isOther(within, body)
                        && isBeside(sentence, comma - 1, body)) {
                    mended.removeAll(within);
                    mended.add(body);
                }
            }
        }
        mended.replaceAll(name -> isCalledBody(name) ? ofBody(name) : name);
        return mended;
    }

    /// Makes bodies of the names, taken for people's or for none, that are a body's elsewhere in an
    /// article: "the Stahlberg boss" after "carmaker Stahlberg".
    static void everywhere(Map<Integer, List<NameSpan>> names, List<Sentence> sentences) {
        Set<String> bodies =
                names.values().stream()
                        .flatMap(List::stream)
                        .filter(n -> n.type() == NameSpan.Type.BODY && n.entry().isEmpty())
                        .filter(n -> n.first() > 0 && isBody(n.sentence(), n.first() - 1))
                        .map(NamedBodies::words)
                        .collect(Collectors.toSet());
        if (bodies.isEmpty()) {
            return;
        }
        for (Sentence sentence : sentences) {
            List<NameSpan> all = new ArrayList<>();
            for (NameSpan name : names.getOrDefault(sentence.index(), List.of())) {
                boolean person =
                        name.type() == NameSpan.Type.PERSON
                                && name.entry().isEmpty()
                                && bodies.contains(words(name));
                all.add(person ? ofBody(name) : name);
            }
            for (Token token : sentence.tokens()) {
                int at = token.index();
                if (token.isProperNoun()
                        && bodies.contains(token.word())
                        && all.stream().noneMatch(n -> n.contains(at))) {
                    all.add(body(sentence, at, at + 1));
                }
            }
            all.sort(Comparator.comparingInt(NameSpan::first));
            names.put(sentence.index(), all);
        }
    }

    private static String words(NameSpan name) {
        return NameFinder.words(name.sentence(), name.first(), name.end());
    }

    /// "The chairman of carmaker | Stahlberg", which a tagger takes for a person.
    private static boolean isCalledBody(NameSpan name) {
        Sentence sentence = name.sentence();
        int noun = name.first() - 1;
        return name.type() == NameSpan.Type.PERSON
                && noun > 0
                && isBody(sentence, noun)
                && sentence.token(name.first()).isProperNoun()
                && belongs(sentence.dependencies(), noun, name.last())
                && sentence.token(noun).span().end() < sentence.token(noun + 1).span().begin()
                && name.entry().isEmpty()
                && !FirstNames.isOfMen(sentence.token(name.first()).lower())
                && !FirstNames.isOfWomen(sentence.token(name.first()).lower());
    }

    /// Not "the company Berg founded", nor "in a government Lund led".
    private static boolean belongs(Dependencies tree, int noun, int name) {
        boolean founded = tree.is(name, "nsubj") && tree.is(tree.head(name), "acl:relcl", "ccomp");
        return !founded && (tree.head(noun) == name || tree.head(name) == noun);
    }

    private static NameSpan ofBody(NameSpan name) {
        return body(name.sentence(), name.first(), name.end());
    }

    private static NameSpan body(Sentence sentence, int first, int end) {
        return new NameSpan(sentence, first, end, NameSpan.Type.BODY, Optional.empty());
    }

    /// Returns where the capitals behind a comma end, if a mark closes them; else the comma.
    private static int end(Sentence sentence, int comma) {
        int end = comma + 1;
        while (end < sentence.size() && sentence.token(end).isProperNoun()) {
            end++;
        }
        boolean closed =
                sentence.token(comma).word().equals(",")
                        && end <= comma + LONGEST
                        && end < sentence.size()
                        && sentence.token(end).tag().matches("[,.:]|-RRB-|''");
        return closed ? end : comma;
    }

    private static boolean isBody(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NN")
                && ActorWords.group(sentence.token(noun).lemma())
                        .filter(k -> k == ActorWords.GroupKind.BODY)
                        .isPresent();
    }

    /// Tells whether nothing better is known of a name: it is none yet, or a person's or place's of
    /// no known first name.
    private static boolean isOther(List<NameSpan> within, NameSpan body) {
        String first = body.sentence().token(body.first()).lower();
        boolean person = FirstNames.isOfMen(first) || FirstNames.isOfWomen(first);
        boolean titled = ActorWords.title(body.sentence().token(body.first()).word()).isPresent();
        return !titled
                && within.stream()
                        .allMatch(n ->
                                n.entry().isEmpty()
                                        && n.end() <= body.end()
                                        && n.type() != NameSpan.Type.BODY
                                        && !(n.type() == NameSpan.Type.PERSON && person));
    }

    private static boolean isBeside(Sentence sentence, int noun, NameSpan name) {
        Dependencies tree = sentence.dependencies();
        return explains(tree, noun, name.last())
                && tree.children(name.last(), "conj").isEmpty()
                && tree.children(noun, "conj").isEmpty();
    }

    /// Tells whether a noun stands beside another one that a comma parts from it, by the parse or
    /// as a second object of the same verb.
    static boolean explains(Dependencies tree, int noun, int name) {
        return (tree.is(name, "appos") && tree.head(name) == noun)
                || (tree.is(name, "obj")
                        && tree.is(noun, "obj")
                        && tree.head(name) == tree.head(noun));
    }
}
