#include "domain/incidents/scriberules.h"

#include "domain/incidents/scribenames.h"
#include "domain/journal/statedtime.h"

#include <QRegularExpression>

namespace incidents::scribe {

using namespace base;

namespace {

template<class Payload>
Result<Said> justText(ScribeReader &reader)
{
    Result<QString> text = reader.text(QStringLiteral("the text"));
    if (!text)
        return text.error();
    Payload payload;
    payload.text = *text;
    return Said(payload);
}

/// Takes "; name …" out of a decision's text, up to the next such clause.
struct Clauses
{
    QString text;
    QMap<QString, QString> named;
};

Clauses clausesOf(const QString &whole)
{
    static const QRegularExpression clause(QStringLiteral(";\\s*(options|objections?|review)\\b:?\\s*"),
                                           QRegularExpression::CaseInsensitiveOption);
    Clauses out;
    QString name;
    qsizetype from = 0;
    const auto keep = [&](qsizetype to) {
        const QString part = whole.mid(from, to - from).trimmed();
        if (name.isEmpty())
            out.text = part;
        else
            out.named.insert(name, part);
    };
    for (const QRegularExpressionMatch &match : clause.globalMatch(whole)) {
        keep(match.capturedStart());
        name = match.captured(1).toLower();
        if (name == QLatin1String("objection"))
            name = QStringLiteral("objections");
        from = match.capturedEnd();
    }
    keep(whole.size());
    return out;
}

Result<qsizetype> numberOf(ScribeReader &reader, const QString &what, qsizetype count)
{
    QString word = reader.word();
    if (word.startsWith(QLatin1String("D-"), Qt::CaseInsensitive))
        word.remove(0, 2);
    bool isNumber = false;
    const qsizetype number = word.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= count)
        return number - 1;
    if (count == 0)
        return reader.wrong(QStringLiteral("there is no %1 yet").arg(what), {});
    return reader.wrong(QStringLiteral("this is not the number of a %1").arg(what),
                        QStringLiteral("they go from 1 to %1").arg(count));
}

} // namespace

Result<Said> note(ScribeReader &reader)
{
    return justText<Noted>(reader);
}

Result<Said> finding(ScribeReader &reader)
{
    return justText<FindingRecorded>(reader);
}

Result<Said> question(ScribeReader &reader)
{
    return justText<QuestionAsked>(reader);
}

Result<Said> followUp(ScribeReader &reader)
{
    return justText<FollowUpNoted>(reader);
}

Result<Said> decision(ScribeReader &reader)
{
    const qsizetype from = reader.at();
    const Result<QString> whole = reader.text(QStringLiteral("what was decided"));
    if (!whole)
        return whole.error();
    const Clauses clauses = clausesOf(*whole);
    if (clauses.text.isEmpty())
        return reader.wrong(QStringLiteral("what was decided is missing"),
                            QStringLiteral("write it before the first ;"));
    Decided out{.text = clauses.text, .objections = clauses.named.value(QStringLiteral("objections"))};
    for (const QString &option : clauses.named.value(QStringLiteral("options")).split(u'|', Qt::SkipEmptyParts)) {
        if (!option.trimmed().isEmpty())
            out.options.append(option.trimmed());
    }
    if (const QString review = clauses.named.value(QStringLiteral("review")); !review.isEmpty()) {
        const ScribeContext &context = reader.context();
        const Result<journal::StatedTime> time = journal::wholeTimeAhead(review, {context.now, context.zone});
        if (!time)
            return Error{ErrorKind::Invalid,
                         QStringLiteral("column %1: “%2” is not a time to look at it again")
                             .arg(from + whole->lastIndexOf(review) + 1)
                             .arg(review.left(60)),
                         QStringLiteral("write review in 30m, review 04:30Z or review tomorrow 09:00")};
        out.reviewAt = time->occurred.at;
        if (!time->remark.isEmpty())
            reader.remark(QStringLiteral("review %1").arg(time->remark));
    }
    return Said(out);
}

Result<Said> decisionReview(ScribeReader &reader)
{
    const QList<Decision> &decisions = reader.context().decisions;
    const Result<qsizetype> index = numberOf(reader, QStringLiteral("decision"), decisions.size());
    if (!index)
        return index.error();
    const Decision &decision = decisions.at(*index);
    reader.setAbout(QStringLiteral("%1 %2").arg(decision.label, decision.text));
    const QString verdict = reader.word().toLower();
    const bool stands = verdict.isEmpty() || verdict == QLatin1String("stands");
    if (!stands && verdict != QLatin1String("withdrawn"))
        return reader.wrong(QStringLiteral("does it stand?"), QStringLiteral("write stands or withdrawn"));
    return Said(DecisionReviewed{.decision = decision.entryId, .stands = stands});
}

Result<Said> action(ScribeReader &reader)
{
    ActionRecorded out;
    const QString first = reader.peek();
    if (first.endsWith(u':')) {
        if (const std::optional<ActionStage> stage = actionStageFrom(first.chopped(1).toLower())) {
            out.stage = *stage;
            reader.word();
        }
    }
    const Result<QString> text = reader.text(QStringLiteral("what is done"));
    if (!text)
        return text.error();
    out.text = *text;
    return Said(out);
}

Result<Said> answer(ScribeReader &reader)
{
    const QList<Question> &questions = reader.context().questions;
    const Result<qsizetype> index = numberOf(reader, QStringLiteral("question"), questions.size());
    if (!index)
        return index.error();
    const Question &question = questions.at(*index);
    reader.setAbout(question.text);
    const Result<QString> text = reader.text(QStringLiteral("the answer"));
    if (!text)
        return text.error();
    return Said(QuestionAnswered{.question = question.entryId, .text = *text});
}

} // namespace incidents::scribe
