#include "domain/intelligence/question.h"

#include "base/names.h"

namespace intelligence {

namespace {
constexpr base::Names<Question, questionCount> questions{{"exploitable", "exposed", "sensitive", "critical_path"}};
constexpr base::Names<Answer, 3> answers{{"unknown", "yes", "no"}};
} // namespace

QLatin1String name(Question question)
{
    return questions.of(question);
}

QString asked(Question question)
{
    static const std::array<QString, questionCount> all{QStringLiteral("Is there a public exploit?"),
                                                        QStringLiteral("Is it reachable from the internet?"),
                                                        QStringLiteral("Does it handle personal data or secrets?"),
                                                        QStringLiteral("Is it on a business-critical path?")};
    return all.at(size_t(question));
}

std::optional<Question> questionFrom(const QString &name)
{
    return questions.complete(name);
}

QLatin1String name(Answer answer)
{
    return answers.of(answer);
}

QString word(Answer answer)
{
    return base::spoken(name(answer));
}

std::optional<Answer> answerFrom(const QString &name)
{
    return answers.complete(name);
}

} // namespace intelligence
