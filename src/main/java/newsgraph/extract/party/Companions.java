package newsgraph.extract.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who takes part because he is named right beside a party: "Lund, along with Voss", "six senators,
/// among them Lund", "a delegation led by Lund". The data file `companions` has the words.
public final class Companions {
    private enum Kind {
        BESIDE,
        NAMED,
        MEMBER,
        LEADER,
        UNDER,
        VERB
    }

    private record Words(List<String> words, Kind kind) {
        boolean leads() {
            return kind == Kind.LEADER || kind == Kind.UNDER;
        }
    }

    private static final List<Words> WORDS =
            LexiconFile.rows("companions", 2).stream()
                    .map(r -> new Words(List.of(r.column(0).split(" ")), r.constant(1, Kind.class)))
                    .toList();

    private static final Set<String> VERBS =
            WORDS.stream()
                    .filter(w -> w.kind() == Kind.VERB)
                    .map(w -> w.words().getFirst())
                    .collect(Collectors.toUnmodifiableSet());

    private Companions() {}

    /// Tells whether subject and object of a verb come together ("was joined by").
    static boolean isTogether(String lemma) {
        return VERBS.contains(lemma);
    }

    /// Returns the parties with who comes beside them; a group without a name gives way to its
    /// leader.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        boolean alone = // "Lund, accompanied by Voss, speaks at the palace": to anybody
                trigger.isVerb()
                        && trigger.word().lemmas().equals(List.of("speak"))
                        && parties.size() == 1
                        && parties.getFirst().rule().equals("participant/subject");
        if (alone) {
            return parties;
        }
        Arguments arguments = new Arguments(trigger.sentence(), actors);
        Parties all = new Parties(trigger);
        for (Party party : parties) {
            ActorMention mention = party.mention();
            boolean here = mention.sentence().equals(trigger.sentence());
            int end = pastComma(trigger.sentence(), here ? end(mention, arguments) : 0);
            int begin = Accompanied.pastWho(trigger.sentence(), end);
            Optional<Words> words =
                    (here ? at(trigger.sentence(), begin) : Optional.<Words>empty())
                            .filter(w -> w.kind() != Kind.UNDER || Accompanied.isRetinue(mention));
            List<ActorMention> beside =
                    words.map(w ->
                                    arguments.from(begin + w.words().size()).stream()
                                            .filter(m -> isCounted(w, m))
                                            .toList())
                            .filter(b -> begin == end || Accompanied.areOfEncounter(b))
                            .orElse(List.of());
            List<ActorMention> names = here ? names(mention, arguments) : List.of();
            if (!names.isEmpty()) {
                all.add(names, party.role(), party.rule());
                continue;
            }
            boolean led =
                    words.filter(Words::leads).isPresent()
                            && !beside.isEmpty()
                            && (beside.size() == 1 || isPlural(mention))
                            && beside.stream().allMatch(Companions::isPerson);
            if (!(led || isHeaded(mention)) || !Accompanied.isBareRetinue(mention)) {
                all.add(List.of(mention), party.role(), party.rule());
            }
            if (words.isPresent() && (led || !words.get().leads())) {
                all.add(beside, party.role(), "participant/companion");
                beside.forEach(
                        b -> // "joined by families, among them Lund"
                        all.add(members(b, 0, arguments), party.role(), "participant/companion"));
            }
            if (here) {
                all.add(members(mention, 1, arguments), party.role(), "participant/companion");
                all.add(
                        InParallel.behind(mention, mention.first() > trigger.head(), arguments),
                        party.role(),
                        "participant/companion");
            }
        }
        if (all.size() > 0) {
            all.add(
                    Escort.of(trigger, arguments),
                    trigger.word().beside(),
                    "participant/companion");
            all.add(joinedLater(trigger, arguments), Role.ATTENDEE, "participant/companion");
            all.add(
                    fronted(OwnClause.of(parties, trigger), arguments),
                    Role.ATTENDEE,
                    "participant/companion");
        }
        return all.found();
    }

    /// Returns who came too, told past where and when: "dined at an inn on Friday, joined by Voss",
    /// "was summoned to the palace along with Voss".
    private static List<ActorMention> joinedLater(Trigger trigger, Arguments arguments) {
        Sentence sentence = trigger.sentence();
        for (int at = trigger.end(); at + 3 < sentence.size(); at++) {
            if (sentence.token(at).word().equals(",") && isBeside(sentence, at + 1)) {
                return arguments.from(at + 3).stream().filter(m -> !isCrowd(m)).toList();
            }
            if (sentence.token(at).isVerb()) {
                return List.of(); // "met her before leaving, joined by"
            }
            if (lower(sentence, at, 2).get(1).equals("with")
                    && sentence.token(at).lower().matches("along|together")) {
                return arguments.from(at + 2);
            }
            if (Surface.endsClause(sentence.token(at))) {
                return List.of();
            }
        }
        return List.of();
    }

    /// Returns who comes with the subject, told before it: "Accompanied by Lund, Voss met them".
    private static List<ActorMention> fronted(List<Party> parties, Arguments arguments) {
        Sentence sentence = arguments.sentence();
        List<ActorMention> named =
                at(sentence, 0)
                        .filter(w ->
                                Set.of(Kind.BESIDE, Kind.NAMED, Kind.LEADER).contains(w.kind()))
                        .stream()
                        .flatMap(w -> arguments.from(w.words().size()).stream())
                        .filter(m -> !m.actor().unnamed())
                        .toList();
        int comma = named.stream().mapToInt(ActorMention::end).max().orElse(sentence.size());
        boolean subject =
                comma + 1 < sentence.size()
                        && sentence.token(comma).word().equals(",")
                        && parties.stream()
                                .map(Party::mention)
                                .filter(m -> m.sentence().equals(sentence) && m.first() > comma)
                                .anyMatch(m ->
                                        sentence.tokens().subList(comma, m.first()).stream()
                                                .noneMatch(Token::isVerb));
        boolean pronoun = // "Led by Lund, it met them"
                comma + 2 < sentence.size()
                        && Surface.words(sentence, comma, comma + 2).matches(", (it|they)")
                        && sentence.token(comma + 2).isVerb();
        return subject || pronoun ? named : List.of();
    }

    /// "Led by Lund, the delegation met them".
    private static boolean isHeaded(ActorMention group) {
        Sentence sentence = group.sentence();
        return at(sentence, 0).filter(w -> w.kind() == Kind.LEADER).isPresent()
                && group.first() > 1
                && sentence.token(group.first() - 1).word().equals(",");
    }

    private static boolean isCrowd(ActorMention mention) {
        return mention.sentence()
                .token(mention.first())
                .lower()
                .matches("thousands|hundreds|dozens|scores|crowds");
    }

    private static boolean isBeside(Sentence sentence, int at) {
        return sentence.token(at + 1).lower().equals("by")
                && WORDS.stream()
                        .filter(w -> w.kind() == Kind.BESIDE)
                        .anyMatch(w -> lower(sentence, at, 2).equals(w.words()));
    }

    /// "Delegations led by Lund and Voss": one each.
    private static boolean isPlural(ActorMention group) {
        return group.sentence().token(group.head()).tag().matches("NNP?S");
    }

    /// "Dozens of officials, including mayors": only who has a name is told of besides the group,
    /// or who is the only one that can be meant ("including the mayor's office").
    private static boolean isCounted(Words words, ActorMention mention) {
        return words.kind() == Kind.BESIDE
                || words.leads()
                || !mention.actor().unnamed()
                || isOnlyOne(mention);
    }

    private static boolean isOnlyOne(ActorMention mention) {
        return mention.actor().kind() != Actor.Kind.GROUP
                && mention.sentence().token(mention.first()).lower().equals("the");
    }

    /// Returns the people whom a group is made of, where their names follow it: "the leaders of
    /// France and Spain, Ann Lund and Bo Voss,"; behind a colon also who is only described before:
    /// "another visitor: the singer Ann Lund".
    private static List<ActorMention> names(ActorMention group, Arguments arguments) {
        Sentence sentence = group.sentence();
        if (group.end() + 1 >= sentence.size()
                || !sentence.token(group.end()).word().matches("[,:-]|--")) {
            return List.of();
        }
        boolean colon = sentence.token(group.end()).word().equals(":");
        boolean leads =
                (group.actor().unnamed() && (colon || group.actor().kind() == Actor.Kind.GROUP))
                        || group.rule().equals("actor/side");
        List<ActorMention> names =
                leads ? InParallel.at(group.end() + 1, arguments) : List.<ActorMention>of();
        boolean people =
                names.size() > (colon ? 0 : 1)
                        && names.stream()
                                .allMatch(n -> (isPerson(n) || colon) && !n.actor().unnamed());
        return people ? names : List.of();
    }

    private static boolean isPerson(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON;
    }

    /// Returns the words that stand at a token.
    private static Optional<Words> at(Sentence sentence, int begin) {
        return WORDS.stream()
                .filter(w -> w.kind() != Kind.VERB)
                .filter(w -> begin + w.words().size() < sentence.size())
                .filter(w -> lower(sentence, begin, w.words().size()).equals(w.words()))
                .findFirst();
    }

    /// Returns the named people that a group includes, told past where and when: "met bankers in
    /// Oslo on Friday, including Ann Lund", "among them Ann Lund"; so many words stand between.
    private static List<ActorMention> members(ActorMention group, int past, Arguments arguments) {
        Sentence sentence = group.sentence();
        int comma = group.end();
        while (comma < sentence.size() && sentence.token(comma).tag().matches("IN|DT|NN.*|CD|JJ")) {
            comma++;
        }
        boolean includes =
                group.actor().kind() == Actor.Kind.GROUP
                        && comma >= group.end() + past
                        && comma + 2 < sentence.size()
                        && sentence.token(comma).word().equals(",");
        int words =
                !includes
                        ? 0
                        : sentence.token(comma + 1).lower().equals("including")
                                ? 1
                                : lower(sentence, comma + 1, 2).equals(List.of("among", "them"))
                                        ? 2
                                        : 0;
        return words > 0
                ? arguments.from(comma + 1 + words).stream()
                        .filter(m -> isPerson(m) && !m.actor().unnamed())
                        .toList()
                : List.of();
    }

    /// Returns the index just past a mention, and past who is joined to it without a part of his
    /// own: "Lund and his wife, along with Voss".
    private static int end(ActorMention mention, Arguments arguments) {
        Sentence sentence = mention.sentence();
        boolean and =
                mention.end() + 1 < sentence.size()
                        && sentence.token(mention.end()).lower().equals("and");
        List<ActorMention> joined =
                and ? arguments.from(mention.end() + 1) : List.<ActorMention>of();
        return joined.size() == 1 && !Parties.canBe(joined.getFirst())
                ? joined.getFirst().end()
                : Surface.pastOrigin(sentence, mention.end());
    }

    private static int pastComma(Sentence sentence, int end) {
        boolean comma = end < sentence.size() && sentence.token(end).word().matches("[,(-]");
        return comma ? end + 1 : end;
    }

    private static List<String> lower(Sentence sentence, int from, int count) {
        return sentence.tokens().subList(from, from + count).stream().map(Token::lower).toList();
    }
}
