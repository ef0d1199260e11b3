#pragma once

#include "support/organizationsample.h"

#include <random>

namespace organizationsample {

/// An organization in which every filter has something to find and something to leave out.
inline Database crowded(int repositories)
{
    Database mirror = fresh();
    std::mt19937 random(5);
    const auto below = [&](int most) { return int(random() % unsigned(most)); };
    const QStringList languages{QStringLiteral("Java"), QStringLiteral("TypeScript"), QStringLiteral("Go"), QString()};
    QList<Repository> page;
    QList<PropertyValues> values;
    QList<RepositoryFiles> files;
    store::RepositoryIntake intake(mirror, acme);
    must(mirror.run("BEGIN IMMEDIATE"));
    for (int i = 1; i <= repositories; ++i) {
        Repository one = repositoryOf(1000 + i, QStringLiteral("%1-Service-%2").arg(below(26)).arg(i));
        one.owner = below(9) ? QStringLiteral("acme") : QStringLiteral("Acme-Labs");
        one.visibility = Visibility(below(visibilityCount));
        one.archived = below(6) == 0;
        one.language = languages.at(below(4));
        one.pushed = below(20) ? std::optional(start - std::chrono::minutes(below(5000))) : std::nullopt;
        page.append(one);
        if (below(5)) {
            values.append({one.id, {{QStringLiteral("tier"), {QStringLiteral("standard")}}}});
            if (below(40) == 0)
                values.last().values[QStringLiteral("tier")] = {QStringLiteral("critical")};
            if (below(30) == 0)
                values.last().values[QStringLiteral("regimes")] = {QStringLiteral("gdpr"), QStringLiteral("pci")};
        }
        if (below(4))
            files.append(readingOf(
                one.id, below(3) ? QList{fileOf(one.id, QStringLiteral("CODEOWNERS"))} : QList<RepositoryFile>()));
        if (below(3) == 0)
            must(intake.addWorkflows(one.id, {workflowOf(5000 + i, one.id)}, start));
        else if (below(2))
            must(store::dropUnseen(mirror, store::OrganizationList::Workflows, one.id, start));
    }
    must(intake.add(values, start));
    must(intake.add(page, start));
    must(intake.add(files, start));
    must(mirror.run("COMMIT"));
    return mirror;
}

} // namespace organizationsample
