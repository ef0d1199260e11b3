#pragma once

#include <QString>

#include <optional>

namespace evidence {

/// What an item of evidence is.
enum class Kind {
    GithubAudit,
    GitEvents, ///< the git events of the audit log, which GitHub keeps for days only
    WorkflowLog,
    Artifact,
    GitObject,
    HardenRunner,
    ScanResult,
    Screenshot,
    File,
    Statement
};
constexpr int kindCount = 10;
QLatin1String name(Kind kind);
QString word(Kind kind);
std::optional<Kind> kindFrom(const QString &name);

/// Who may see an item; restricted is for secrets and personal data.
enum class Sensitivity { Public, Internal, Confidential, Restricted };
constexpr int sensitivityCount = 4;
QLatin1String name(Sensitivity sensitivity);
QString word(Sensitivity sensitivity);
std::optional<Sensitivity> sensitivityFrom(const QString &name);

/// Where an item stands. Collected is what was taken over and is kept somewhere else than in the evidence
/// folder; missing and mismatch are what the last look at a sealed file found.
enum class State { Planned, Collected, Sealed, Missing, Mismatch, Released, Disposed };
constexpr int stateCount = 7;
QLatin1String name(State state);
QString word(State state);
std::optional<State> stateFrom(const QString &name);

} // namespace evidence
