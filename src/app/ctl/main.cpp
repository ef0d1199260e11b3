#include "app/ctl/call.h"
#include "base/log.h"
#include "base/process.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

namespace {

using namespace ctl;

QList<QCommandLineOption> commonOptions()
{
    const auto option = [](const char *name, const char *what, const char *value = "") {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value));
    };
    return {option("workspace", "The workspace folder (else PARAPET_WORKSPACE, else the default).", "FOLDER"),
            option("actor", "Who writes, before sign-in.", "LOGIN"),
            option("now", "The time it is; demo and exercise workspaces only.", "TIME"),
            option("json", "One JSON document."),
            option("jsonl", "JSON lines, for long lists."),
            option("help", "This help.")};
}

int fail(const base::Error &error, bool asJson)
{
    std::fprintf(stderr, "parapetctl: %s\n", base::redacted(error.text()).toUtf8().constData());
    if (asJson) {
        const QJsonObject object{{QStringLiteral("error"),
                                  QJsonObject{{QStringLiteral("kind"), base::name(error.kind)},
                                              {QStringLiteral("what"), error.what},
                                              {QStringLiteral("detail"), error.detail}}}};
        std::fprintf(stderr, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    }
    return exitStatus(error);
}

/// The longest verb that the words begin with, or nullptr.
const Verb *verbOf(const QStringList &words)
{
    const Verb *found = nullptr;
    for (const Verb &verb : verbs()) {
        const QStringList parts = verb.name.split(u' ');
        if (words.mid(0, parts.size()) == parts && (!found || verb.name.size() > found->name.size()))
            found = &verb;
    }
    return found;
}

/// The words that are neither options nor values of the common ones.
QStringList wordsOf(const QStringList &arguments)
{
    QStringList words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == QLatin1String("--workspace") || word == QLatin1String("--actor") || word == QLatin1String("--now"))
            ++i;
        else if (!word.startsWith(QLatin1String("--")))
            words.append(word);
    }
    return words;
}

/// The same arguments with the words behind a "--", so that a word may begin with a dash: "-10m badge reader".
QStringList wordsLast(const QStringList &arguments, const QList<QCommandLineOption> &options)
{
    const auto takesValue = [&options](const QString &argument) {
        return std::any_of(options.begin(), options.end(), [&](const QCommandLineOption &option) {
            return !option.valueName().isEmpty() && option.names().contains(argument.mid(2));
        });
    };
    QStringList first{arguments.first()}, words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--")) {
            words += arguments.mid(i + 1);
            break;
        }
        const bool option = argument.startsWith(QLatin1String("--"));
        (option ? first : words).append(argument);
        if (option && takesValue(argument) && i + 1 < arguments.size())
            first.append(arguments.at(++i));
    }
    return first + QStringList{QStringLiteral("--")} + words;
}

void printHelp(const QStringList &about)
{
    const QString group = about.value(0);
    std::printf("Usage: parapetctl VERB [ARGUMENTS] [--workspace FOLDER] [--json]\n\n");
    for (const Verb &verb : verbs()) {
        if (!group.isEmpty() && verb.name != group && !verb.name.startsWith(group + u' '))
            continue;
        std::printf("  %-52s %s\n", QStringLiteral("%1 %2").arg(verb.name, verb.arguments).toUtf8().constData(),
                    verb.summary.toUtf8().constData());
        if (group.isEmpty())
            continue;
        for (const QCommandLineOption &option : verb.options)
            std::printf("      --%-46s %s\n",
                        QString(option.names().first() + u' ' + option.valueName()).toUtf8().constData(),
                        option.description().toUtf8().constData());
    }
    if (group.isEmpty())
        std::printf("\nparapetctl help VERB tells its options. Exit: 0 done, 1 refused, 2 usage, 3 network, 4 storage, "
                    "5 does not verify.\n");
}

QJsonArray verbsAsJson()
{
    QJsonArray out;
    for (const Verb &verb : verbs()) {
        QJsonArray options;
        for (const QCommandLineOption &option : verb.options)
            options.append(QStringLiteral("--") + option.names().first());
        out.append(QJsonObject{{QStringLiteral("name"), verb.name},
                               {QStringLiteral("arguments"), verb.arguments},
                               {QStringLiteral("summary"), verb.summary},
                               {QStringLiteral("options"), options}});
    }
    return out;
}

int help(const QStringList &about, bool asJson)
{
    if (asJson)
        std::printf("%s", QJsonDocument(QJsonObject{{QStringLiteral("verbs"), verbsAsJson()}}).toJson().constData());
    else
        printHelp(about);
    return 0;
}

int run(const QStringList &arguments)
{
    const QStringList words = wordsOf(arguments);
    const bool asJson = arguments.contains(QLatin1String("--json"));
    const bool wantsHelp = arguments.contains(QLatin1String("--help"));
    if (arguments.contains(QLatin1String("--version"))) {
        std::printf("parapetctl %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (words.isEmpty() || words.first() == QLatin1String("help"))
        return help(words.mid(1), asJson);
    const Verb *verb = verbOf(words);
    if (!verb) {
        const base::Error error{base::ErrorKind::Invalid,
                                QStringLiteral("There is no verb “%1”").arg(words.mid(0, 2).join(u' ')),
                                QStringLiteral("parapetctl help lists them")};
        return fail(error, asJson);
    }
    if (wantsHelp)
        return help(verb->name.split(u' '), asJson);
    QCommandLineParser parser;
    const QList<QCommandLineOption> options = commonOptions() + verb->options;
    parser.addOptions(options);
    if (!parser.parse(wordsLast(arguments, options)))
        return fail(
            {base::ErrorKind::Invalid, parser.errorText(), QStringLiteral("parapetctl help %1").arg(verb->name)},
            asJson);
    Call call(*verb, parser);
    if (call.words().size() < verb->least || (verb->most >= 0 && call.words().size() > verb->most))
        return fail({base::ErrorKind::Invalid,
                     QStringLiteral("Usage: parapetctl %1 %2").arg(verb->name, verb->arguments),
                     QStringLiteral("parapetctl help %1").arg(verb->name)},
                    asJson);
    const base::Done done = verb->run(call);
    return done ? 0 : fail(done.error(), asJson);
}

/// A PDF needs fonts, and so a window system, if only one that shows nothing; everything else needs neither.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool paper =
        std::any_of(argv, argv + argc, [](const char *word) { return QByteArray(word).toLower().endsWith(".pdf"); });
    if (!paper)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    base::settleProcess();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("parapetctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARAPET_VERSION));
    return run(QCoreApplication::arguments());
}
