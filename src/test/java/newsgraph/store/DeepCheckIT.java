package newsgraph.store;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("T13")
class DeepCheckIT {
    private static final int GRAPHS = 20;
    private static final int EVENTS = 10;

    /// How many bits are flipped; the property `newsgraph.flips` sets it for a long run.
    private static final int FLIPS = Integer.getInteger("newsgraph.flips", 20);

    private final Random random = new Random(7);

    @TempDir Path place;
    private Path data;

    @BeforeEach
    void fill() {
        Path root = place.resolve("data");
        try (GraphStore store = GraphStore.open(root, new FreeSpace(0))) {
            Map<Node, Graph> graphs =
                    IntStream.range(0, GRAPHS)
                            .boxed()
                            .collect(
                                    Collectors.toMap(
                                            g -> NodeFactory.createURI("x:graph-" + g),
                                            DeepCheckIT::events));
            store.replace(graphs);
        }
        data = root.resolve("tdb2/Data-0001");
    }

    private static Graph events(int graph) {
        return graph(
                IntStream.range(0, EVENTS)
                        .mapToObj(e ->
                                "<x:%1$d-%2$d> a ng:Visit ; ng:participant <x:person-%2$d> ; ng:text \"to speak of boat %1$d and harbour %2$d\" ; ng:begin %2$d .\n"
                                        .formatted(graph, e))
                        .collect(Collectors.joining()));
    }

    @Test
    void findsNothingInAStoreThatIsWhole() {
        DeepCheck check = check();
        assertThat(check.problems()).isEmpty();
        assertThat(check.records()).isEqualTo(6L * 4 * GRAPHS * EVENTS + 3L * GRAPHS);
    }

    /// Every shape in which a node is written, numbers that no identifier holds among them. (Of an
    /// integer of more than 64 bits, or with a sign or zeros before it, TDB2 keeps another one.)
    @Test
    void findsNothingInNodesOfEveryKind() {
        String kinds =
                """
                <x:a> <x:b> "", "é 😀", "Word"@en-GB, "Wort"@DE, "way"@ar--rtl, 9223372036854775807,
                    1234567890123456789.123456789, 1.0, 1e400, 5, 1e0,
                    "much"^^xsd:integer, "9007199254740993"^^xsd:unsignedLong,
                    "1.50"^^xsd:double, "NaN"^^xsd:double, "3.25"^^xsd:float, true, "1"^^xsd:boolean,
                    "2025-03-03"^^xsd:date, "22025-03-03"^^xsd:date, "2025-03"^^xsd:gYearMonth,
                    "2025-03-03T10:11:12.123456789Z"^^xsd:dateTime, "2025-03-03T10:11:12+14:00"^^xsd:dateTime,
                    "%s" .
                """
                        .formatted("long ".repeat(20_000));
        try (GraphStore store = GraphStore.open(place.resolve("data"), new FreeSpace(0))) {
            store.replace(Map.of(NodeFactory.createURI("x:kinds"), graph(kinds)));
        }
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void findsFlippedBitsInNodes() throws IOException {
        Path file = data.resolve("nodes-data.obj");
        long found = flips(FLIPS, file, size -> random.nextInt(size));
        System.out.printf("%d of %d flipped bits of nodes found%n", found, FLIPS);
        assertThat(found).isGreaterThanOrEqualTo(FLIPS * 99L / 100);
    }

    @Test
    void findsFlippedBitsInRecordsInUse() throws IOException {
        long found = 0;
        for (String index : List.of("GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG")) {
            List<Integer> records = records(index);
            assertThat(records).hasSize(4 * GRAPHS * EVENTS);
            found +=
                    flips(
                            FLIPS / 4,
                            data.resolve(index + ".dat"),
                            size ->
                                    records.get(random.nextInt(records.size()))
                                            + random.nextInt(32));
        }
        System.out.printf("%d of %d flipped bits of records found%n", found, 6 * (FLIPS / 4));
        assertThat(found).isGreaterThanOrEqualTo(6L * (FLIPS / 4) * 95 / 100);
    }

    @Test
    void namesTheGraphThatIsHit() throws IOException {
        Path file = data.resolve("nodes-data.obj");
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        flip(file, content.indexOf("to speak of boat 7 "), 0);
        assertThat(check().problems())
                .containsExactly("x:graph-7: a node of it is not what was stored");
    }

    /// Returns where the records of an index begin: 32 bytes each in blocks of 8192, which begin
    /// with their number and a link. The first block is the empty one that the tree began with.
    private List<Integer> records(String index) throws IOException {
        long blocks = ByteBuffer.wrap(Files.readAllBytes(data.resolve(index + ".bpt"))).getLong(16);
        List<Integer> places = new ArrayList<>();
        try (FileChannel file = FileChannel.open(data.resolve(index + ".dat"))) {
            for (int block = 1; block < blocks; block++) {
                ByteBuffer count = ByteBuffer.allocate(Integer.BYTES);
                file.read(count, block * 8192L);
                for (int i = 0; i < count.getInt(0); i++) {
                    places.add(block * 8192 + 8 + i * 32);
                }
            }
        }
        return places;
    }

    /// Flips one bit after another, each in an otherwise whole file, and counts those found.
    private long flips(int times, Path file, Function<Integer, Integer> place) throws IOException {
        long found = 0;
        for (int i = 0; i < times; i++) {
            int at = place.apply((int) Files.size(file));
            int bit = random.nextInt(8);
            flip(file, at, bit);
            found += isFound() ? 1 : 0;
            flip(file, at, bit);
        }
        return found;
    }

    private boolean isFound() {
        try {
            return !check().problems().isEmpty();
        } catch (StoreDamagedException e) {
            return true;
        }
    }

    private DeepCheck check() {
        try (GraphStore store = GraphStore.openReadOnly(place.resolve("data"))) {
            return DeepCheck.of(store);
        }
    }

    private static void flip(Path file, int at, int bit) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, at);
            one.put(0, (byte) (one.get(0) ^ (1 << bit))).rewind();
            channel.write(one, at);
        }
    }
}
