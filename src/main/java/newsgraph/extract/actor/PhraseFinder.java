package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Sentence;

/// Finds the phrases of a sentence that refer to actors: first names of people with their titles,
/// then titles alone, then common nouns, then the bodies and countries that are left over.
final class PhraseFinder {
    private final Sentence sentence;
    private final Names names;
    private final Nations nations;
    private final TitleReader titles;
    private final CommonNouns nouns;
    private final Partitives partitives;
    private final NamedGroups named;
    private final List<Phrase> found = new ArrayList<>();

    PhraseFinder(Sentence sentence, Names names, Nations nations) {
        this.sentence = sentence;
        this.names = names;
        this.nations = nations;
        this.titles = new TitleReader(sentence, names, nations);
        this.nouns = new CommonNouns(sentence, names, nations);
        this.partitives = new Partitives(sentence, nouns);
        this.named = new NamedGroups(sentence, names);
    }

    /// Returns the phrases left to right. None overlaps but an owner or a name that a phrase of
    /// others is told by: "Chile's envoys", "lawyers for Ann Lund".
    List<Phrase> phrases() {
        names.in(sentence).stream()
                .filter(n -> n.type() == NameSpan.Type.PERSON && !nouns.isPartOfGroup(n))
                .forEach(n -> found.add(person(n)));
        for (int i = 0; i < sentence.size(); i++) {
            if (isFree(i)) {
                bearer(i).ifPresent(this::add);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            if (isFree(i)) {
                partitives
                        .at(i)
                        .or(() -> nouns.at(at).map(p -> named.of(p).orElse(p)))
                        .ifPresent(this::add);
            }
        }
        for (NameSpan name : names.in(sentence)) {
            if (name.type() != NameSpan.Type.PERSON
                    && (isFree(name.last()) || isOwner(name))
                    && ActingPlaces.acts(name)) {
                add(
                        new Phrase(
                                sentence,
                                name.first(),
                                name.end(),
                                name.last(),
                                new Reference.Body(name)));
            }
        }
        found.sort(Comparator.comparingInt(Phrase::first));
        return found;
    }

    /// "Chile" in "Chile's largest investor" acts besides whom it describes.
    private boolean isOwner(NameSpan name) {
        return name.end() < sentence.size() && sentence.token(name.end()).tag().equals("POS");
    }

    private void add(Phrase phrase) {
        boolean taken =
                found.stream()
                        .filter(p -> p.first() < phrase.end() && phrase.first() < p.end())
                        .anyMatch(p -> !owns(p, phrase) && !owns(phrase, p) && !serves(phrase, p));
        if (!taken) {
            found.add(phrase);
        }
    }

    /// Tells whether one phrase is the possessor within another: "the dockers" of "the dockers'
    /// leaders".
    private boolean owns(Phrase possessor, Phrase whole) {
        return whole.first() <= possessor.first()
                && possessor.end() < whole.head()
                && sentence.token(possessor.end()).tag().equals("POS");
    }

    /// "Lawyers for Ann Lund", "aides to the mayor": she is told of within what they are.
    private static boolean serves(Phrase whole, Phrase person) {
        return whole.head() < person.first()
                && person.end() <= whole.end()
                && (person.reference() instanceof Reference.Named
                        || person.reference() instanceof Reference.Bearer);
    }

    private boolean isFree(int token) {
        return found.stream().noneMatch(p -> p.contains(token));
    }

    private Phrase person(NameSpan name) {
        Optional<TitleSpan> before = titles.before(name.first());
        Optional<TitleSpan> other = before.flatMap(new TwoTitles(sentence, titles)::before);
        List<Title> borne = new ArrayList<>();
        other.map(TitleSpan::title).ifPresent(borne::add);
        before.map(TitleSpan::title).map(t -> ofLand(t, name.end())).ifPresent(borne::add);
        appositionBefore(name).or(() -> appositionAfter(name)).ifPresent(t -> borne.add(t.title()));
        if (borne.isEmpty()) {
            new SharedTitle(sentence, names)
                    .of(name)
                    .map(t -> ofLand(t, name.end()))
                    .ifPresent(borne::add);
        }
        int titled = other.or(() -> before).map(TitleSpan::first).orElse(name.first());
        int first = Turned.first(sentence, name.first(), relative(name, titled));
        OptionalInt owner = before.map(TitleSpan::owner).orElse(OptionalInt.empty());
        return new Phrase(
                sentence, first, name.end(), name.last(), new Reference.Named(name, borne, owner));
    }

    /// Returns where a person's phrase begins: before "wife" in "his wife Eva", where a parse takes
    /// the noun for who is told of and hangs the name on it.
    private int relative(NameSpan name, int titled) {
        int noun = name.first() - 1;
        boolean governs =
                titled == name.first()
                        && noun >= 0
                        && sentence.token(noun).tag().equals("NN")
                        && sentence.dependencies().head(name.last()) == noun
                        && PersonNouns.contains(sentence.token(noun).lemma());
        return governs ? noun : titled;
    }

    /// "President Ann Lund | of France": the office is that of the land behind the name.
    private Title ofLand(Title title, int of) {
        boolean open =
                title.of().isEmpty()
                        && title.kind() != Title.Kind.ADDRESS
                        && of + 1 < sentence.size()
                        && sentence.token(of).lower().equals("of");
        return names.at(sentence, of + 1)
                .filter(n -> open && n.type() == NameSpan.Type.COUNTRY)
                .map(n -> title.of(nations.bodies(n)))
                .orElse(title);
    }

    /// "Sergei Lavrov, the Russian foreign minister,"
    private Optional<TitleSpan> appositionAfter(NameSpan name) {
        int from = name.end() + 1;
        if (!isMark(name.end(), ",")) {
            return Optional.empty();
        }
        for (int head = from; head < Math.min(sentence.size(), from + 12); head++) {
            Optional<TitleSpan> title = titles.at(head).filter(t -> t.first() == from);
            if (title.isPresent() && endsApposition(title.get().end())) {
                return title;
            }
        }
        return Optional.empty();
    }

    /// "the French president, Emmanuel Macron,"
    private Optional<TitleSpan> appositionBefore(NameSpan name) {
        int comma = // "the French president, Mr. Emmanuel Macron,"
                titles.before(name.first())
                                .filter(t -> t.title().kind() == Title.Kind.ADDRESS)
                                .map(TitleSpan::first)
                                .orElse(name.first())
                        - 1;
        if (comma < 1 || !isMark(comma, ",") || !endsApposition(name.end())) {
            return Optional.empty();
        }
        return titles.before(comma)
                .filter(t -> t.definite() && t.title().kind() != Title.Kind.ADDRESS);
    }

    private boolean endsApposition(int token) {
        return token >= sentence.size() || sentence.token(token).tag().matches("\\W+|-RRB-");
    }

    private boolean isMark(int token, String mark) {
        return token < sentence.size() && sentence.token(token).word().equals(mark);
    }

    private Optional<Phrase> bearer(int head) {
        Optional<TitleSpan> title = titles.at(head).filter(this::pointsAtSomebody);
        return title.map(t -> new Phrase(sentence, t.first(), t.end(), head, reference(t)));
    }

    private boolean pointsAtSomebody(TitleSpan title) {
        int head = title.head();
        boolean predicate = !sentence.dependencies().children(head, "cop").isEmpty();
        boolean asSuch = sentence.caseOf(head).equals("as");
        boolean bare =
                title.first() == head
                        && Character.isLowerCase(sentence.token(head).word().codePointAt(0))
                        && !JoinedOffices.shareArticle(sentence, head);
        return !predicate && !asSuch && !bare && title.title().kind() != Title.Kind.ADDRESS;
    }

    private Reference reference(TitleSpan title) {
        if (title.definite()) {
            return new Reference.Bearer(title);
        }
        return new Reference.Common(
                CommonNouns.withoutArticle(sentence, title.first(), title.end()),
                Actor.Kind.PERSON,
                sentence.token(title.head()).lower(),
                false,
                title.owner());
    }
}
