package newsgraph.extract.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whom a number of actors stands for whom no sentence before names: those of a list elsewhere.
record ListedElsewhere(Collective collective, Sentence sentence, Resolver resolver) {
    /// Returns those of "the three countries", where one list alone fits; empty if none does.
    ///
    /// @param here the mentions of the collective's own sentence
    List<Actor> of(Enumerated lists, List<ActorMention> here) {
        Set<Actor> barred = here.stream().map(ActorMention::actor).collect(Collectors.toSet());
        boolean people = collective.meant().map(Set.of(Actor.Kind.PERSON)::equals).orElse(true);
        return lists.of(
                collective.count(),
                sentence,
                people ? Enumerated.NEAR : Integer.MAX_VALUE,
                l -> l.stream().allMatch(m -> !barred.contains(m.actor()) && isListed(m)));
    }

    /// Returns those of "two senators" whom a sentence close behind lists by the same title; empty
    /// if there are none.
    List<Actor> named(Enumerated lists) {
        CalledSo called = new CalledSo(collective, sentence, resolver);
        String noun = sentence.token(collective.head()).lemma();
        return lists.behind(
                collective.count(),
                sentence,
                l ->
                        isOfSameSort(l.getFirst())
                                && (isCalled(l.getFirst(), noun)
                                        || l.stream().allMatch(m -> called.bears(m.actor()))));
    }

    /// "Senators Lund", "the senators, Lund", "Sens. Lund"
    private static boolean isCalled(ActorMention first, String noun) {
        return first
                .sentence()
                .tokens()
                .subList(Math.max(0, first.first() - 2), first.head())
                .stream()
                .map(t -> t.lower().replaceAll("s\\.?$", ""))
                .anyMatch(SameNouns.of(noun)::contains);
    }

    /// "Democratic Senators Lund and Voss" are not "two Republican senators".
    private boolean isOfSameSort(ActorMention first) {
        Set<String> sorts = sorts(sentence, collective.first(), collective.head());
        Set<String> theirs = sorts(first.sentence(), first.first() - 3, first.head());
        return sorts.isEmpty() || theirs.isEmpty() || theirs.stream().anyMatch(sorts::contains);
    }

    private static Set<String> sorts(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(Math.max(0, from), to).stream()
                .filter(t -> t.tag().startsWith("JJ"))
                .map(Token::lower)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Tells whether who stands in a list may be one of those meant: of their kind and title, not
    /// called by the noun of others ("the writers Lund, Voss and Kern").
    private boolean isListed(ActorMention mention) {
        CalledSo called = new CalledSo(collective, sentence, resolver);
        Actor actor = mention.actor();
        Token noun = mention.sentence().token(Math.max(0, mention.first() - 1));
        boolean others =
                noun.tag().equals("NNS")
                        && !noun.lemma().equals(sentence.token(collective.head()).lemma());
        return collective.meant().map(k -> k.contains(actor.kind())).orElse(true)
                && called.isOfGender(actor)
                && called.canBe(actor)
                && !others;
    }
}
