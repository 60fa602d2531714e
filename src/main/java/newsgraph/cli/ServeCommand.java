package newsgraph.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import newsgraph.ingest.Shelf;
import newsgraph.serve.Server;
import newsgraph.serve.ServerOptions;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows a store in the browser.
@Command(
        name = "serve",
        description = {
            "Shows a store in the browser, and answers SPARQL, until it is stopped (Ctrl-C).",
            "It reads and changes nothing. While it runs, no other command can use the store."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final StoreOption store = new StoreOption();

    @Mixin private final QuestionsOption questions = new QuestionsOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "where to listen (default: 7878); 0 takes any that is free")
    private int port = ServerOptions.PORT;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description =
                    "name or address to listen at (default: 127.0.0.1, which only this machine reaches)")
    private String host = ServerOptions.LOOPBACK;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description = "a web site whose pages may read the answers, as https://news.example")
    private @Nullable String cors;

    @Option(names = "--open", description = "open the first page in the browser")
    private boolean open;

    @Mixin private final SettingsOption settings = new SettingsOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        StoreDirectory directory = new StoreDirectory(store.location());
        ServerOptions options =
                settings.settings().serve().at(host, port).readableBy(Optional.ofNullable(cors));
        try (GraphStore graphs = GraphStore.openReadOnly(store.location())) {
            WordsNotice.mend(graphs, console);
            Shelf shelf = new Shelf(graphs, new Archive(directory.archive()));
            try (Server server = Server.start(shelf, questions.all(), options)) {
                tell(server.port());
                // Until a signal ends the process: nothing that only reads can be left half done.
                new CountDownLatch(1).await();
            }
        }
        return ExitCode.OK.code();
    }

    private void tell(int listening) {
        String url =
                "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, listening);
        console.err().println("newsgraph: " + store.location() + " at " + url + " (Ctrl-C stops)");
        if (!host.equals(ServerOptions.LOOPBACK) && !host.equals("localhost")) {
            console.err()
                    .println(
                            "newsgraph: whoever reaches this machine at that address can read the whole store and all its articles; there is no password and no encryption");
        }
        if (open) {
            browse(url);
        }
    }

    private void browse(String url) {
        try {
            if (Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(url));
                return;
            }
        } catch (IOException e) {
            console.err().println("newsgraph: no browser: " + Reasons.of(e));
            return;
        }
        console.err().println("newsgraph: no browser can be opened from here; go to " + url);
    }
}
