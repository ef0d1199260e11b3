#pragma once

#include "base/instant.h"

#include <QStringList>

#include <optional>

namespace organization {

/// Who can see a repository.
enum class Visibility {
    Unknown,
    Public,
    Private,
    Internal, ///< everybody of the enterprise
};
constexpr int visibilityCount = 4;
QLatin1String visibilityName(Visibility visibility); ///< "public"
/// Unknown for every other text.
Visibility visibilityFrom(const QString &said);

/// How GitHub names a repository for good, in its two interfaces.
struct RepositoryKey
{
    qint64 id = 0;
    QString nodeId = {};

    bool operator==(const RepositoryKey &) const = default;
};

/// A repository as a list of GitHub has it. What was not told is not there, and never false.
struct Repository
{
    qint64 id = 0;
    QString nodeId = {};
    QString owner = {}; ///< login
    QString name = {}; ///< without the owner; it can change, and another repository can get it afterwards
    Visibility visibility = Visibility::Unknown;
    QString visibilitySaid = {}; ///< GitHub's word for it; ≤ 40
    bool archived = false;
    bool disabled = false; ///< by GitHub
    bool fork = false;
    bool isTemplate = false;
    QString defaultBranch = {};
    QString language = {}; ///< the one most of it is written in; may be empty
    QString description = {}; ///< one line; ≤ 1000
    QStringList topics = {};
    std::optional<base::Instant> created = {};
    std::optional<base::Instant> updated = {};
    std::optional<base::Instant> pushed = {}; ///< to any branch; none when nothing ever was
    std::optional<qint64> sizeKib = {};
    std::optional<qint64> openIssues = {}; ///< pull requests count among them
    std::optional<bool> advancedSecurity = {};
    std::optional<bool> secretScanning = {};
    std::optional<bool> pushProtection = {}; ///< of secrets
    std::optional<bool> dependabotUpdates = {}; ///< for vulnerable dependencies

    QString fullName() const { return owner + u'/' + name; }
    bool operator==(const Repository &) const = default;
};

} // namespace organization
