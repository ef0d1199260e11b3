#include "domain/evidence/kind.h"

#include "base/names.h"

namespace evidence {

namespace {

constexpr base::Names<Kind, kindCount> kinds{{"github_audit", "git_events", "workflow_log", "artifact", "git_object",
                                              "harden_runner", "scan_result", "screenshot", "file", "statement"}};
constexpr std::array<const char *, kindCount> kindWords{
    "GitHub audit log", "Git events", "Actions log", "Actions artifact", "Git object", "Harden-Runner",
    "Scan result",      "Screenshot", "File",        "Statement"};
constexpr base::Names<Sensitivity, sensitivityCount> sensitivities{
    {"public", "internal", "confidential", "restricted"}};
constexpr base::Names<State, stateCount> states{
    {"planned", "collected", "sealed", "missing", "hash_mismatch", "released", "disposed"}};

} // namespace

QLatin1String name(Kind kind)
{
    return kinds.of(kind);
}

QString word(Kind kind)
{
    return QLatin1String(kindWords.at(size_t(kind)));
}

std::optional<Kind> kindFrom(const QString &name)
{
    return kinds.find(name);
}

QLatin1String name(Sensitivity sensitivity)
{
    return sensitivities.of(sensitivity);
}

QString word(Sensitivity sensitivity)
{
    return base::spoken(name(sensitivity));
}

std::optional<Sensitivity> sensitivityFrom(const QString &name)
{
    return sensitivities.find(name);
}

QLatin1String name(State state)
{
    return states.of(state);
}

QString word(State state)
{
    return base::spoken(name(state));
}

std::optional<State> stateFrom(const QString &name)
{
    return states.find(name);
}

} // namespace evidence
