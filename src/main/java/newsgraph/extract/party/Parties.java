package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbAttachment;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.RetinueNouns;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.trigger.GuestPlaces;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Collects the parties of one trigger: each actor once, in the order found.
public final class Parties {
    /// People who are talked to without an encounter ("reporters").
    private static final Set<String> NOT_PARTIES = LexiconFile.words("not-parties");

    private static final Set<String> FAMILY = LexiconFile.words("own-family", 2);

    private static final Set<String> MATES =
            LexiconFile.rows("own-family", 2).stream()
                    .filter(r -> r.column(1).equals("yes"))
                    .map(r -> r.column(0))
                    .collect(Collectors.toUnmodifiableSet());

    /// Nouns of a number of people: "a group of reporters".
    private static final Set<String> GATHERINGS = LexiconFile.words("numbers-of-people");

    private static final Set<String> PLACES = LexiconFile.words("guest-places");

    private static final Set<String> MEDIA = LexiconFile.words("media-words");

    private static final String BUILDINGS =
            ".+ (House|Hill|Palace|Tower|Office|Hall|Building|Hotel|Club|Center)|Pentagon";

    private final Trigger trigger;
    private final List<Party> found = new ArrayList<>();

    public Parties(Trigger trigger) {
        this.trigger = trigger;
    }

    /// Adds actors; returns whether there was any that can be a party.
    public boolean add(Collection<ActorMention> mentions, Role role, String rule) {
        boolean any = false;
        for (ActorMention mention : withoutSummary(mentions)) {
            boolean can =
                    canBe(mention)
                            && !isRelative(mention)
                            && !isNextSubject(mention)
                            && !LeftOut.is(mention)
                            && !isOwnPlace(mention)
                            && !(role == Role.HOST && isTown(mention.actor()))
                            && !mention.span().overlaps(trigger.token().span());
            any |= can;
            if (can && !has(mention.actor())) {
                found.add(new Party(mention, role, rule));
            }
        }
        return any;
    }

    /// "A widow, whose husband": he is told of only to tell of her.
    private static boolean isRelative(ActorMention mention) {
        return mention.sentence().token(mention.first()).tag().equals("WP$")
                && mention.actor().unnamed()
                && FAMILY.contains(mention.sentence().token(mention.head()).lemma());
    }

    /// "Geneva will host talks": a town that stands for no state is where they are.
    private static boolean isTown(Actor actor) {
        return actor.kind() == Actor.Kind.COUNTRY && actor.gazetteerId().isEmpty();
    }

    /// "Made calls from his office": where somebody is, not who.
    private static boolean isOwnPlace(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return mention.first() > 0
                && sentence.token(mention.first() - 1).lower().equals("from")
                && sentence.token(mention.first()).tag().equals("PRP$")
                && PLACES.contains(sentence.token(mention.head()).lemma());
    }

    /// "Met the mayor, Ann Lund, and the two agreed", "will host talks and Lund will travel": a
    /// parse may join who does the next thing.
    private boolean isNextSubject(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return sentence.equals(trigger.sentence())
                && mention.first() > trigger.end()
                && mention.end() < sentence.size()
                && sentence.token(mention.first() - 1).lower().equals("and")
                && sentence.token(mention.end()).tag().matches("VB[DZP]|MD|RB")
                && (Surface.words(sentence, mention.first(), mention.end())
                                .matches("the (two|pair|duo|three|trio)|both")
                        || isDeedBefore(mention, sentence.token(mention.end())));
    }

    /// Tells whether the encounter is what a clause says, which no verb of another one can follow
    /// at once.
    private boolean isDeedBefore(ActorMention next, Token verb) {
        Sentence sentence = trigger.sentence();
        boolean participle = // "met the police and families caught up in the fire"
                verb.tag().equals("VBD") && !sentence.token(next.head()).isProperNoun();
        return !verb.tag().equals("RB")
                && !participle
                && trigger.isVerb()
                && VerbForm.of(sentence, trigger.head()).isFinite()
                && !VerbAttachment.isRelative(sentence, trigger.head());
    }

    /// Tells whether somebody meets others at all: not the press, to whom newsmakers only speak.
    static boolean canBe(ActorMention mention) {
        Token head = mention.sentence().token(mention.head());
        boolean named = head.isProperNoun(); // "the United Nations"
        return (named || !NOT_PARTIES.contains(head.lemma()))
                && !isNobody(mention)
                && !isOfThePress(mention)
                && !isOwnFamily(mention)
                && !isRetinue(mention, head.lemma())
                && !isAudience(mention.actor())
                && !isMedium(mention.actor());
    }

    /// "Would have to talk to his family", who are no newsmakers where nobody names them; "the king
    /// and his wife" both receive a guest.
    private static boolean isOwnFamily(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return !isMate(mention)
                && mention.actor().unnamed()
                && FAMILY.contains(sentence.token(mention.head()).lemma())
                && sentence.token(mention.first()).tag().equals("PRP$");
    }

    /// "The king and his wife"
    private static boolean isMate(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return mention.first() > 0
                && sentence.token(mention.first() - 1).lower().equals("and")
                && sentence.token(mention.first()).tag().equals("PRP$")
                && MATES.contains(sentence.token(mention.head()).lemma());
    }

    /// "Reporters", "a group of reporters": who only tells of others.
    static boolean isPress(ActorMention mention) {
        return NOT_PARTIES.contains(mention.sentence().token(mention.head()).lemma())
                || isOfThePress(mention);
    }

    /// "A group of reporters"
    private static boolean isOfThePress(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return GATHERINGS.contains(sentence.token(mention.head()).lemma())
                && sentence.dependencies().children(mention.head(), "nmod").stream()
                        .filter(m -> m < mention.end() && sentence.caseOf(m).equals("of"))
                        .anyMatch(m -> NOT_PARTIES.contains(sentence.token(m).lemma()));
    }

    /// "Received no visitor", "talked to nobody".
    static boolean isNobody(ActorMention mention) {
        Sentence sentence = mention.sentence();
        boolean none =
                sentence.dependencies().children(mention.head(), "det").stream()
                        .anyMatch(d -> sentence.token(d).lower().equals("no"));
        return none || sentence.token(mention.head()).lower().matches("nobody|none|noone");
    }

    /// "His delegation" only comes with him.
    private static boolean isRetinue(ActorMention mention, String noun) {
        int head = mention.head();
        return RetinueNouns.contains(noun)
                && mention.sentence().dependencies().children(head, "nmod:poss").stream()
                        .anyMatch(o -> mention.sentence().token(o).tag().equals("PRP$"));
    }

    /// "Lund led a delegation to Cairo for talks with Voss": it only comes with who leads it.
    private boolean isLed(ActorMention mention) {
        Sentence sentence = mention.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(mention.head());
        return tree.is(mention.head(), "obj")
                && sentence.token(mention.head()).tag().equals("NN")
                && mention.end() == mention.head() + 1 // not "a delegation of farmers"
                && RetinueNouns.contains(sentence.token(mention.head()).lemma())
                && sentence.token(verb).lemma().matches("lead|head|take|bring")
                && found.stream()
                        .map(Party::mention)
                        .anyMatch(m -> m.sentence().equals(sentence) && m.end() <= verb);
    }

    /// "They", said of reporters, is no party either; "ministers of the seven nations" are.
    private static boolean isAudience(Actor actor) {
        String noun = actor.name().replaceFirst("(?<=\\w) (of|from) .*", "");
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        boolean named =
                Character.isUpperCase(last.codePointAt(0)); // "leaders of the United Nations"
        return actor.unnamed()
                && !named
                && NOT_PARTIES.contains(Gazetteer.fold(last).replaceFirst("s$", ""));
    }

    private static boolean isMedium(Actor actor) {
        if (actor.kind() != Actor.Kind.ORGANIZATION) {
            return false;
        }
        String name = Gazetteer.fold(actor.name()).replaceFirst("^the ", "");
        return MEDIA.contains(name) || MEDIA.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /// Leaves out a group whose members follow by name: "opposition leaders, Ann Lee and Bob Hill".
    private static List<ActorMention> withoutSummary(Collection<ActorMention> mentions) {
        List<ActorMention> all = List.copyOf(mentions);
        if (all.size() < 3) {
            return all;
        }
        ActorMention first = all.getFirst();
        boolean summary =
                first.actor().kind() == Actor.Kind.GROUP
                        && first.actor().unnamed()
                        && first.end() < first.sentence().size()
                        && first.sentence().token(first.end()).word().matches("[,:(-]+")
                        && all.subList(1, all.size()).stream()
                                .allMatch(m ->
                                        m.actor().kind() == Actor.Kind.PERSON
                                                && !m.actor().unnamed());
        return summary ? all.subList(1, all.size()) : all;
    }

    boolean has(Actor actor) {
        return found.stream().anyMatch(p -> p.mention().actor().equals(actor));
    }

    boolean has(String rule) {
        return found.stream().anyMatch(p -> p.rule().equals(rule));
    }

    int size() {
        return found.size();
    }

    /// Returns them, without "the two" of whom nothing is known beside two who are.
    public List<Party> found() {
        List<Party> known = known();
        boolean couple = // "the actor and his wife met on a set"
                found.size() == 2 && isMate(found.getLast().mention());
        return couple
                ? List.of(found.getFirst())
                : known.size() > 1 || found.stream().anyMatch(p -> isLed(p.mention()))
                        ? known
                        : List.copyOf(found);
    }

    /// Returns them without "the two" of whom nothing is known, nor "the two sides" beside who asks
    /// to be one of them.
    List<Party> known() {
        boolean asked = has("participant/asked");
        boolean enough = found.stream().filter(p -> !isBuilding(p)).count() > 1;
        return found.stream()
                .filter(p -> !enough || !isBuilding(p))
                .filter(p -> !isLed(p.mention()))
                .filter(p -> !p.mention().rule().equals("actor/unknown"))
                .filter(p -> !asked || !areTwoSides(p))
                .toList();
    }

    /// "Kremlin talks", "a Capitol Hill meeting with Lund": where it was, once others are told of.
    static boolean isBuilding(Party party) {
        ActorMention mention = party.mention();
        return party.rule().equals("participant/compound")
                && (mention.actor().name().matches(BUILDINGS)
                        || GuestPlaces.isSeat(mention.sentence(), mention.head()));
    }

    private static boolean areTwoSides(Party party) {
        ActorMention mention = party.mention();
        return party.rule().equals("participant/between")
                && mention.actor().unnamed()
                && Surface.words(mention.sentence(), mention.first(), mention.end())
                        .matches("(the two|both) .*");
    }
}
