#pragma once

#include "base/instant.h"

#include <QString>

#include <array>
#include <optional>

namespace intelligence {

/// What is asked of a vulnerability when it is triaged. The first three make its priority; the last puts
/// it first among those of one priority. Source: the triage of the playbook for vulnerabilities.
enum class Question { Exploitable, Exposed, Sensitive, CriticalPath };
constexpr int questionCount = 4;
constexpr int ruleQuestionCount = 3;
QLatin1String name(Question question);
/// "Is there a public exploit?"
QString asked(Question question);
/// "exploitable" and so on, or the first letters of it.
std::optional<Question> questionFrom(const QString &name);

enum class Answer { Unknown, Yes, No };
QLatin1String name(Answer answer);
QString word(Answer answer);
std::optional<Answer> answerFrom(const QString &name);

/// What somebody answered to one question, the latest that counts.
struct Given
{
    Answer answer = Answer::Unknown;
    QString by; ///< empty while nobody has answered
    base::Instant at{};
    QString why;
    bool operator==(const Given &) const = default;
};

/// One for each question, in their order.
using Answers = std::array<Given, questionCount>;

} // namespace intelligence
