#include "app/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace app {

namespace {

/// Everything `parapet` takes, in the order of its manual.
struct Known
{
    QCommandLineOption demo{QStringLiteral("demo"),
                            QStringLiteral("Open the demo organisation, made when it is not there yet.")};
    QCommandLineOption readOnly{QStringLiteral("read-only"),
                                QStringLiteral("Open the workspace without changing anything in it.")};
    QCommandLineOption pane{QStringLiteral("pane"), QStringLiteral("Show this pane first, for instance board."),
                            QStringLiteral("NAME")};
    QCommandLineOption declare{QStringLiteral("declare"), QStringLiteral("Begin with declaring an incident.")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("light, dark or high-contrast."),
                             QStringLiteral("THEME")};
    QCommandLineOption size{QStringLiteral("size"), QStringLiteral("Open the window at this size in pixels."),
                            QStringLiteral("WxH")};
    QCommandLineOption shots{QStringLiteral("shots"),
                             QStringLiteral("Draw every pane and dialog into PNG files in FOLDER and leave."),
                             QStringLiteral("FOLDER")};
    QCommandLineOption selfTest{QStringLiteral("self-test"),
                                QStringLiteral("Check that the program works on this machine and leave.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Print this and leave.")};
    QCommandLineOption version{QStringLiteral("version"), QStringLiteral("Print the version and leave.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(
            QStringLiteral("Operations console for software-supply-chain security on GitHub."));
        parser.addPositionalArgument(QStringLiteral("FOLDER"),
                                     QStringLiteral("The workspace to open; the one last open without it."),
                                     QStringLiteral("[FOLDER]"));
        parser.addOptions({demo, readOnly, pane, declare, theme, size, shots, selfTest, help, version});
    }
};

base::Error wrong(const QString &what, const QString &detail)
{
    return base::Error{base::ErrorKind::Invalid, what, detail};
}

base::Result<std::optional<QSize>> readSize(const QString &text)
{
    if (text.isEmpty())
        return std::optional<QSize>();
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return wrong(QStringLiteral("--size %1 is no size").arg(text), QStringLiteral("write it as 1366x768"));
    return std::optional<QSize>(QSize(match.captured(1).toInt(), match.captured(2).toInt()));
}

} // namespace

base::Result<Options> Options::read(const QStringList &arguments)
{
    const Known known;
    QCommandLineParser parser;
    known.addTo(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText(), QStringLiteral("see parapet --help"));
    if (parser.positionalArguments().size() > 1)
        return wrong(QStringLiteral("One window opens one workspace"), QStringLiteral("give one FOLDER"));
    const base::Result<std::optional<QSize>> size = readSize(parser.value(known.size));
    if (!size)
        return size.error();
    Options out;
    out.workspace = parser.positionalArguments().value(0);
    out.demo = parser.isSet(known.demo);
    out.readOnly = parser.isSet(known.readOnly);
    out.declare = parser.isSet(known.declare);
    out.selfTest = parser.isSet(known.selfTest);
    out.help = parser.isSet(known.help);
    out.version = parser.isSet(known.version);
    out.pane = parser.value(known.pane);
    out.theme = parser.value(known.theme);
    out.shots = parser.value(known.shots);
    out.size = *size;
    static const QStringList themes{QString(), QStringLiteral("light"), QStringLiteral("dark"),
                                    QStringLiteral("high-contrast")};
    if (!themes.contains(out.theme))
        return wrong(QStringLiteral("There is no theme “%1”").arg(out.theme),
                     QStringLiteral("use light, dark or high-contrast"));
    if (out.demo && !out.workspace.isEmpty())
        return wrong(QStringLiteral("--demo opens the demo organisation, not a FOLDER"),
                     QStringLiteral("leave one of them out"));
    return out;
}

QString Options::helpText()
{
    QCommandLineParser parser;
    Known().addTo(parser);
    return parser.helpText();
}

} // namespace app
