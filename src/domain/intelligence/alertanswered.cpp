#include "domain/intelligence/alertanswered.h"

#include "domain/journal/fields.h"

namespace intelligence {

namespace {

QString saidOf(Question question)
{
    static const std::array<QString, questionCount> words{QStringLiteral("exploitable"), QStringLiteral("exposed"),
                                                          QStringLiteral("sensitive"),
                                                          QStringLiteral("on a critical path")};
    return words.at(size_t(question));
}

} // namespace

base::Result<AlertAnswered> AlertAnswered::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertAnswered out;
    for (int i = 0; i < questionCount; ++i) {
        const QLatin1String field = name(Question(i));
        if (payload.contains(field))
            out.answers[size_t(i)] = fields.named(field.data(), answerFrom);
    }
    out.why = fields.optionalText("why", 2000);
    return fields.finish(out);
}

QJsonObject AlertAnswered::write() const
{
    QJsonObject payload;
    for (int i = 0; i < questionCount; ++i) {
        if (const std::optional<Answer> &answer = answers.at(size_t(i)))
            payload.insert(name(Question(i)), name(*answer));
    }
    journal::putText(payload, "why", why);
    return payload;
}

base::Done AlertAnswered::validate(const Alert &alert, const journal::Stated &) const
{
    if (const base::Done fine = unsettled(alert); !fine)
        return fine;
    bool asked = false, news = false;
    for (int i = 0; i < questionCount; ++i) {
        const std::optional<Answer> &answer = answers.at(size_t(i));
        const Given &given = alert.assessment.answers().at(size_t(i));
        asked = asked || answer;
        news = news || (answer && (*answer != given.answer || (!why.isEmpty() && why != given.why)));
    }
    if (!asked)
        return journal::refused(QStringLiteral("No question is answered"),
                                QStringLiteral("answer exploitable, exposed, sensitive or critical_path"));
    if (!news)
        return journal::refused(QStringLiteral("It was answered so already"));
    return base::done();
}

void AlertAnswered::apply(Alert &alert, const journal::Stated &stated) const
{
    for (int i = 0; i < questionCount; ++i) {
        if (const std::optional<Answer> &answer = answers.at(size_t(i)))
            alert.assessment.answer(Question(i), {*answer, stated.by.actor, stated.by.occurred.at, why});
    }
}

QString AlertAnswered::line(const Alert &, const journal::Stated &) const
{
    QStringList said;
    for (int i = 0; i < questionCount; ++i) {
        if (const std::optional<Answer> &answer = answers.at(size_t(i)))
            said.append(QStringLiteral("%1: %2").arg(saidOf(Question(i)), QString(name(*answer))));
    }
    QString text = said.join(QStringLiteral(", "));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return why.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, why);
}

} // namespace intelligence
