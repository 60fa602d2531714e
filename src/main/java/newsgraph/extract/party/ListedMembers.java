package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who a group is where all of it are listed behind it: "six world powers -- the United States, ..
/// and Germany -- met", "the bloc, made up of Chile, Peru and Bolivia,". The data file
/// `listing-words` has the words; a dash, a bracket and, where their number is told, a comma do as
/// well. Two who are listed stand for no more than two.
public final class ListedMembers {
    private static final String RULE = "participant/listed";

    private static final List<String> WORDS =
            LexiconFile.rows("listing-words", 1).stream().map(r -> r.column(0)).toList();

    private static final Map<String, Integer> NUMBERS =
            LexiconFile.rows("collective-numbers", 2).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    r -> r.column(0), r -> Integer.valueOf(r.column(1))));

    /// Nouns of bodies and states that are together, whatever they are called.
    private static final String TOGETHER =
            "group|grouping|bloc|quartet|troika|alliance|club|power|state|country|nation|member"
                    + "|guarantor|neighbor|neighbour|rival|party|side|government|republic";

    /// Nouns of people who are together.
    private static final String GATHERED =
            "group|delegation|team|trio|pair|duo|panel|contingent|bench|party";

    private ListedMembers() {}

    /// Returns the parties, with those who are listed in the place of their group.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        List<Party> found = new ArrayList<>();
        for (Party party : parties) {
            List<ActorMention> members = members(party.mention(), actors);
            if (members.isEmpty()) {
                found.add(party);
            }
            members.forEach(m -> found.add(new Party(m, party.role(), RULE)));
        }
        if (found.equals(parties)) {
            return parties;
        }
        Parties all = new Parties(trigger);
        found.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        return all.found();
    }

    private static List<ActorMention> members(ActorMention group, Actors actors) {
        if (!group.actor().unnamed()) {
            return List.of();
        }
        Sentence sentence = group.sentence();
        for (int at = group.end(); at < Math.min(sentence.size() - 2, group.end() + 5); at++) {
            Optional<Integer> from = opening(sentence, at);
            if (from.isPresent()) {
                List<ActorMention> listed = listed(sentence, from.get(), actors);
                return fits(group, at, listed) ? listed : List.of();
            }
            if (sentence.token(at).isVerb() || sentence.token(at).word().matches("[,;.]")) {
                return List.of();
            }
        }
        return List.of();
    }

    /// Returns where a list begins that a token, or the words from it on, open.
    private static Optional<Integer> opening(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        if (word.matches("--|-|–|—|\\(|-lrb-|:")) {
            return Optional.of(at + 1);
        }
        int from = word.equals(",") ? at + 1 : at;
        Optional<Integer> behind = pastWords(sentence, from);
        return behind.isPresent() || !word.equals(",") ? behind : Optional.of(at + 1);
    }

    private static Optional<Integer> pastWords(Sentence sentence, int from) {
        return WORDS.stream()
                .map(w -> w.split(" ", -1).length)
                .distinct()
                .map(n -> from + n)
                .filter(end -> end < sentence.size())
                .filter(end -> WORDS.contains(Surface.words(sentence, from, end)))
                .findFirst();
    }

    /// Returns the names from a token on that nothing but commas and "and" part.
    private static List<ActorMention> listed(Sentence sentence, int from, Actors actors) {
        List<ActorMention> found = new ArrayList<>();
        int at = from;
        while (at < sentence.size()) {
            int here = at;
            Optional<ActorMention> next =
                    actors.in(sentence).stream()
                            .filter(m -> m.first() <= here && m.end() > here)
                            .filter(m -> m.first() >= here - 1 && !m.actor().unnamed())
                            .findFirst();
            if (next.isPresent()) {
                found.add(next.get());
                at = pastOrigin(sentence, Math.max(at + 1, next.get().end()));
            } else if (sentence.token(at).lower().matches(",|and|the|plus|&")) {
                at++;
            } else {
                return found;
            }
        }
        return found;
    }

    /// "Voss | of Ohio".
    private static int pastOrigin(Sentence sentence, int end) {
        return Surface.isAt(sentence, end, "of|from") ? Surface.pastPhrase(sentence, end + 1) : end;
    }

    private static boolean fits(ActorMention group, int opening, List<ActorMention> listed) {
        Set<Actor.Kind> kinds =
                listed.stream().map(m -> m.actor().kind()).collect(Collectors.toSet());
        boolean people = kinds.equals(Set.of(Actor.Kind.PERSON));
        Sentence sentence = group.sentence();
        int count = count(sentence, group.first(), opening);
        boolean comma =
                sentence.token(opening).word().equals(",")
                        && pastWords(sentence, opening + 1).isEmpty()
                        && (people || !isDefinite(group));
        boolean named = count == 0 && hasName(group);
        return listed.size() > 1
                && !named
                && (people || !kinds.contains(Actor.Kind.PERSON))
                && (count == 0 ? !comma : count == listed.size())
                && isOf(group, opening, people);
    }

    /// Tells whether those listed are the group and nobody whom it is only described by: "families
    /// of three victims -- Karl Voss".
    private static boolean isOf(ActorMention group, int opening, boolean people) {
        Sentence sentence = group.sentence();
        boolean person = PersonNouns.contains(sentence.token(group.head()).lemma());
        boolean others =
                IntStream.range(group.head() + 1, opening)
                        .mapToObj(sentence::token)
                        .anyMatch(t -> t.isNoun() && PersonNouns.contains(t.lemma()));
        boolean gathered = sentence.token(group.head()).lemma().matches(GATHERED);
        return people
                ? (person && !others) || (gathered && others)
                : isTogether(group) || (!person && !others);
    }

    /// "The Quartet", "envoys of the Lake Group": known by a name.
    private static boolean hasName(ActorMention group) {
        Sentence sentence = group.sentence();
        return IntStream.range(Math.max(1, group.first()), group.end())
                .anyMatch(i -> Character.isUpperCase(sentence.token(i).word().codePointAt(0)));
    }

    private static boolean isDefinite(ActorMention group) {
        Sentence sentence = group.sentence();
        boolean the =
                sentence.token(group.first()).lower().equals("the")
                        || (group.first() > 0
                                && sentence.token(group.first() - 1).lower().equals("the"));
        return the && sentence.token(group.head()).tag().equals("NNS");
    }

    private static boolean isTogether(ActorMention group) {
        Sentence sentence = group.sentence();
        return IntStream.range(group.first(), group.end())
                .mapToObj(sentence::token)
                .map(Token::lemma)
                .anyMatch(l -> l.toLowerCase(Locale.ROOT).matches(TOGETHER));
    }

    /// Returns how many a group is told to be; 0 where that is not told.
    private static int count(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> sentence.token(i).lower())
                .mapToInt(w ->
                        w.matches("[2-9]|1[0-9]")
                                ? Integer.parseInt(w)
                                : w.equals("both") ? 2 : NUMBERS.getOrDefault(w, 0))
                .filter(n -> n > 0)
                .findFirst()
                .orElse(0);
    }
}
