package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Compares of what an office is: "the army chief" is no police chief, "the prime minister" no
/// finance minister, "the mayor" not his deputy, and "the former president" not who is in office.
final class KindsOfOffice {
    private static final Set<String> PORTFOLIOS = LexiconFile.words("portfolio-words");

    /// What whoever heads something may be called.
    private static final Set<String> CALLED_HEADS = Set.of("chief", "boss", "head", "leader");

    private static final Set<String> HEADS =
            Stream.concat(
                            LexiconFile.words("heads").stream(),
                            Stream.of("leader", "minister", "secretary", "governor", "commander"))
                    .collect(Collectors.toUnmodifiableSet());

    private static final String ANY = "any:";

    private static final List<Set<String>> LINES =
            LexiconFile.rows("kinds-of-office", 1).stream()
                    .map(r -> Set.of(r.column(0).split(" +")))
                    .toList();

    private static final List<Set<String>> ALIKE =
            LINES.stream().filter(line -> !line.contains(ANY)).toList();

    /// What may be said of everybody whose body is known: "company".
    private static final Set<String> OF_ANY =
            LINES.stream()
                    .filter(line -> line.contains(ANY))
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    /// How many words behind a name may tell the office.
    private static final int REACH = 8;

    /// How an office is told of in one place.
    ///
    /// @param of the words that say of what it is; empty where none does
    /// @param past whether it was held once only
    record Kind(Set<String> of, boolean past) {
        static Kind at(Sentence sentence, int first, int noun) {
            boolean past =
                    sentence.tokens().subList(Math.min(first, noun), noun).stream()
                            .flatMap(t -> ActorWords.state(t.word()).stream())
                            .anyMatch(s -> s == Title.State.PAST);
            return new Kind(words(sentence, noun), past);
        }

        private static Set<String> words(Sentence sentence, int noun) {
            if (noun > 0 && isKind(sentence.token(noun - 1))) {
                return Set.of(sentence.token(noun - 1).lower());
            }
            if (noun > 1
                    && sentence.token(noun - 1).tag().equals("POS")
                    && sentence.token(noun - 2).tag().equals("NNS")) {
                return Set.of(sentence.token(noun - 2).lower()); // "the dockers' leader"
            }
            int behind = noun + 2; // "chief of staff", "head of the teachers' union"
            if (behind >= sentence.size() || !sentence.token(noun + 1).lower().equals("of")) {
                return Set.of();
            }
            Set<String> words = new HashSet<>();
            for (int at = behind; at < sentence.size(); at++) {
                Token token = sentence.token(at);
                if (token.tag().equals("POS")) {
                    if (!sentence.token(at - 1).tag().equals("NNS")) {
                        words.clear();
                    }
                } else if (token.tag().matches("NNS?")) {
                    words.add(token.lower());
                } else if (!token.tag().matches("DT|JJ|NN.*")) {
                    break;
                }
            }
            return Set.copyOf(words);
        }

        boolean isDeputy() {
            return of.stream().anyMatch(ActorWords::isDeputy);
        }
    }

    private final Map<Actor, List<ActorMention>> mentions;
    private final Map<Actor, List<Calling>> facts;

    /// @param mentions in order of the text
    /// @param facts what they call people
    KindsOfOffice(List<ActorMention> mentions, List<Calling> facts) {
        this.mentions =
                mentions.stream()
                        .filter(m -> m.rule().matches("actor/(name|apposition)"))
                        .collect(Collectors.groupingBy(ActorMention::actor));
        this.facts = facts.stream().collect(Collectors.groupingBy(Calling::actor));
    }

    /// Tells whether somebody whom the article calls by one of the nouns can be meant by a
    /// description.
    ///
    /// @param nouns the noun of the description and those that are used for it
    boolean canBe(Actor actor, Set<String> nouns, ActorMention description) {
        Kind wanted = Kind.at(description.sentence(), description.first(), description.head());
        List<Kind> known = known(actor, nouns);
        if (known.isEmpty()) { // a president may be "the leader", but none of rebels
            return wanted.of().isEmpty() || wanted.of().stream().anyMatch(OF_ANY::contains);
        }
        boolean past = known.stream().anyMatch(Kind::past);
        boolean deputies = known.stream().allMatch(Kind::isDeputy);
        boolean deputy = known.stream().anyMatch(Kind::isDeputy);
        if (past != wanted.past() || (wanted.isDeputy() ? !deputy : deputies)) {
            return false;
        }
        return wanted.of().isEmpty()
                || known.stream().allMatch(k -> k.of().isEmpty())
                || known.stream().anyMatch(k -> areAlike(k.of(), wanted.of()));
    }

    /// Tells whether a description means somebody as the head of what he heads under another title:
    /// "the union boss" is the president of the teachers' union, "the finance chief" its minister.
    boolean heads(Actor actor, ActorMention description) {
        Sentence sentence = description.sentence();
        Kind wanted = Kind.at(sentence, description.first(), description.head());
        return CALLED_HEADS.contains(sentence.token(description.head()).lower())
                && known(actor, HEADS).stream()
                        .filter(k -> !k.isDeputy() && k.past() == wanted.past())
                        .anyMatch(k -> areOfOneKind(k.of(), wanted.of()));
    }

    /// Returns the words that do not say of what an office is: "pentagon" does.
    static Set<String> withoutKinds(Set<String> words) {
        return words.stream()
                .filter(w -> ALIKE.stream().noneMatch(line -> line.contains(w)))
                .collect(Collectors.toSet());
    }

    private List<Kind> known(Actor actor, Set<String> nouns) {
        Stream<Kind> named =
                mentions.getOrDefault(actor, List.of()).stream()
                        .flatMap(m -> kinds(m, nouns).stream());
        Stream<Kind> called =
                facts.getOrDefault(actor, List.of()).stream()
                        .filter(f -> nouns.contains(f.noun()))
                        .map(Calling::kind);
        return Stream.concat(named, called).toList();
    }

    private static List<Kind> kinds(ActorMention mention, Set<String> nouns) {
        List<Kind> found = new ArrayList<>();
        for (int at = mention.first(); at < described(mention); at++) {
            if (nouns.contains(mention.sentence().token(at).lower())) {
                found.add(Kind.at(mention.sentence(), mention.first(), at));
            }
        }
        return found;
    }

    /// Returns where what is said of somebody ends, a bare office behind the name included: "Ann
    /// Hill, head of the navy,".
    private static int described(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int end = mention.end();
        if (end >= sentence.size() || !sentence.token(end).word().equals(",")) {
            return end;
        }
        int at = end + 1;
        while (at < Math.min(sentence.size(), end + REACH)
                && sentence.token(at).tag().matches(Appositions.PHRASE)) {
            at++;
        }
        return at < sentence.size() && sentence.token(at).tag().matches("VB.*") ? end : at;
    }

    /// Tells whether a word before an office says of what it is: "army", "foreign", "deputy", not
    /// "young" nor "French"; not "Republican" either, which may be said of any of them.
    private static boolean isKind(Token token) {
        String word = token.lower();
        if (Origins.isParty(word)) {
            return false;
        }
        return token.tag().matches("NNS?")
                || PORTFOLIOS.contains(word)
                || ActorWords.isDeputy(word)
                || OF_ANY.contains(word)
                || ALIKE.stream().anyMatch(line -> line.contains(word));
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).anyMatch(OF_ANY::contains)
                || areOfOneKind(one, other);
    }

    private static boolean areOfOneKind(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains)
                || ALIKE.stream()
                        .anyMatch(line ->
                                one.stream().anyMatch(line::contains)
                                        && other.stream().anyMatch(line::contains));
    }
}
