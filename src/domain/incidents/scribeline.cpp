#include "domain/incidents/scribeline.h"

#include "domain/incidents/scribenames.h"
#include "domain/incidents/scriberules.h"

#include <QCoreApplication>

namespace incidents {

using namespace base;

namespace {

/// Whether the first sign is doubled, and only doubled: then it stands for itself.
bool escaped(QStringView line)
{
    return line.size() > 1 && QStringView(u"!?>+-@~").contains(line.at(0)) && line.at(1) == line.at(0)
        && (line.size() == 2 || line.at(2) != line.at(0));
}

bool asks(QStringView line)
{
    if (!line.startsWith(u'?'))
        return false;
    const QStringView question = line.mid(1).trimmed();
    return !question.isEmpty() && question.at(0).isLetterOrNumber();
}

/// `sign` with a word right behind it.
bool commands(QStringView line, QStringView signs, bool at = false)
{
    if (line.size() < 2 || !signs.contains(line.at(0)))
        return false;
    return line.at(1).isLetter() || (at && line.at(1) == u'@');
}

Result<Said> command(ScribeReader &reader)
{
    const QString word = reader.word();
    const ScribeRule *rule = ruleOf(word);
    if (!rule) {
        QStringList words;
        for (const ScribeRule &known : scribeRules())
            words += known.words;
        words.removeDuplicates();
        const QString choices = meant(nearTo(word, words));
        return reader.wrong(QStringLiteral("there is no %1").arg(word.left(40)),
                            choices.isEmpty() ? QStringLiteral("F1 lists what there is; double the sign for text")
                                              : choices);
    }
    const Done circumstances = reader.readCircumstances();
    return circumstances ? rule->read(reader) : circumstances.error();
}

Result<Said> readSaid(ScribeReader &reader)
{
    const QStringView line = reader.left();
    if (escaped(line)) {
        reader.skip(1);
        return Said(Noted{.text = reader.rest()});
    }
    if (commands(line, u"!+"))
        return command(reader);
    if (asks(line)) {
        reader.skip(1);
        return scribe::question(reader);
    }
    if (commands(line, u">", true)) {
        reader.skip(1);
        return scribe::give(reader);
    }
    for (const QString &word : {QStringLiteral("todo"), QStringLiteral("todo:")}) {
        if (reader.peek() == word) {
            reader.word();
            return scribe::followUp(reader);
        }
    }
    return scribe::note(reader);
}

} // namespace

Result<Scribed> readScribeLine(const QString &text, const ScribeContext &context)
{
    ScribeReader reader(text, context);
    if (reader.atEnd())
        return reader.wrong(QStringLiteral("nothing is written yet"), QStringLiteral("type what happened"));
    const Done circumstances = reader.readCircumstances();
    if (!circumstances)
        return circumstances.error();
    Result<Said> said = readSaid(reader);
    if (!said)
        return said.error();
    if (!reader.atEnd()) {
        reader.here();
        return reader.wrong(QStringLiteral("nothing more belongs here"),
                            QStringLiteral("write it in a line of its own"));
    }
    return Scribed{std::move(said).value(), reader.by(), reader.about(), reader.remarks()};
}

QLatin1String name(const Said &said)
{
    return std::visit([](const auto &wanted) { return QLatin1String(std::decay_t<decltype(wanted)>::type); }, said);
}

const QList<GrammarRow> &grammarHelp()
{
    static const QList<GrammarRow> rows = [] {
        const auto row = [](const char *typed, const char *does, const char *example, const char *says,
                            bool beside = false) {
            return GrammarRow{QString::fromUtf8(typed), QString::fromUtf8(does), QString::fromUtf8(example),
                              QLatin1String(says), beside};
        };
        constexpr bool beside = true;
        QList<GrammarRow> out{
            row("TEXT", QT_TRANSLATE_NOOP("incidents::Word", "note, now"), "legal is on the bridge", Noted::type),
            row("-SPAN …",
                QT_TRANSLATE_NOOP("incidents::Word",
                                  "back-dated by d, h, m, s; in front of anything, or behind its verb"),
                "-1h30m badge reader went off", Noted::type, beside),
            row("@TIME …", QT_TRANSLATE_NOOP("incidents::Word", "back-dated to a time, with a zone if it is not yours"),
                "@yesterday 22:10 CET !f first egress", FindingRecorded::type, beside),
            row("@~TIME …", QT_TRANSLATE_NOOP("incidents::Word", "about that time"), "@~03:40 !f alert came in",
                FindingRecorded::type, beside),
            row("… ~likely",
                QT_TRANSLATE_NOOP("incidents::Word",
                                  "how sure: ~confirmed, ~likely, ~unverified; in front or at the end"),
                "~unverified !f a second token is used", FindingRecorded::type, beside),
            row("as @PERSON: …", QT_TRANSLATE_NOOP("incidents::Word", "on behalf of somebody"),
                "as @cy: press has called", Noted::type, beside),
            row("!!TEXT", QT_TRANSLATE_NOOP("incidents::Word", "a doubled first sign is text: ! ? > + - @ ~"),
                "!!important is a word here", Noted::type, beside),
            row("? TEXT", QT_TRANSLATE_NOOP("incidents::Word", "question"), "? who owns the runner group",
                QuestionAsked::type),
            row("todo TEXT", QT_TRANSLATE_NOOP("incidents::Word", "follow-up for after the response"),
                "todo pin actions by digest", FollowUpNoted::type),
            row(">PERSON [SPAN] TEXT", QT_TRANSLATE_NOOP("incidents::Word", "task for one person, with a time-box"),
                ">bo 15m check runner logs", TaskAdded::type),
        };
        for (const ScribeRule &rule : scribeRules()) {
            const QString typed = rule.words.first() + (rule.arguments.isEmpty() ? QString() : u' ' + rule.arguments);
            for (const QString &example : rule.examples)
                out.append({typed, rule.does, example, rule.says});
        }
        return out;
    }();
    return rows;
}

} // namespace incidents
