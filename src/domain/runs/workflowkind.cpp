#include "domain/runs/workflowkind.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace runs {

namespace {

struct Beginning
{
    QLatin1String text;
    WorkflowKind kind;
};

using L1 = QLatin1String;

/// What words begin with; the first kind that is met decides.
constexpr std::array beginnings{
    Beginning{L1("secur"), WorkflowKind::Security},      Beginning{L1("codeql"), WorkflowKind::Security},
    Beginning{L1("scan"), WorkflowKind::Security},       Beginning{L1("trivy"), WorkflowKind::Security},
    Beginning{L1("semgrep"), WorkflowKind::Security},    Beginning{L1("snyk"), WorkflowKind::Security},
    Beginning{L1("zizmor"), WorkflowKind::Security},     Beginning{L1("sast"), WorkflowKind::Security},
    Beginning{L1("sbom"), WorkflowKind::Security},       Beginning{L1("scorecard"), WorkflowKind::Security},
    Beginning{L1("secret"), WorkflowKind::Security},     Beginning{L1("vuln"), WorkflowKind::Security},
    Beginning{L1("gitleaks"), WorkflowKind::Security},   Beginning{L1("attest"), WorkflowKind::Security},
    Beginning{L1("provenance"), WorkflowKind::Security}, Beginning{L1("slsa"), WorkflowKind::Security},
    Beginning{L1("release"), WorkflowKind::Release},     Beginning{L1("deploy"), WorkflowKind::Release},
    Beginning{L1("publish"), WorkflowKind::Release},     Beginning{L1("promot"), WorkflowKind::Release},
    Beginning{L1("rollout"), WorkflowKind::Release},     Beginning{L1("pages"), WorkflowKind::Release},
    Beginning{L1("dependabot"), WorkflowKind::Upkeep},   Beginning{L1("renovate"), WorkflowKind::Upkeep},
    Beginning{L1("stale"), WorkflowKind::Upkeep},        Beginning{L1("label"), WorkflowKind::Upkeep},
    Beginning{L1("triage"), WorkflowKind::Upkeep},       Beginning{L1("cleanup"), WorkflowKind::Upkeep},
    Beginning{L1("build"), WorkflowKind::Build},         Beginning{L1("test"), WorkflowKind::Build},
    Beginning{L1("lint"), WorkflowKind::Build},          Beginning{L1("check"), WorkflowKind::Build},
    Beginning{L1("compile"), WorkflowKind::Build},       Beginning{L1("e2e"), WorkflowKind::Build},
    Beginning{L1("integration"), WorkflowKind::Build},   Beginning{L1("unit"), WorkflowKind::Build},
    Beginning{L1("verify"), WorkflowKind::Build},
};

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.toLower() + u' ') {
        if (c.isLetterOrNumber()) {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

} // namespace

WorkflowKind kindOf(const QString &name, const QString &path)
{
    QString file = path.section(u'@', 0, 0);
    if (!file.startsWith(QLatin1String("dynamic/")))
        file = file.section(u'/', -1).section(u'.', 0, 0);
    const QStringList words = wordsOf(file) + wordsOf(name);
    const auto met = [&](const Beginning &one) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(one.text); });
    };
    const auto found = std::find_if(beginnings.begin(), beginnings.end(), met);
    if (found != beginnings.end())
        return found->kind;
    // Too short to be the beginning of a word.
    const bool continuous = words.contains(QStringLiteral("ci"));
    return continuous                          ? WorkflowKind::Build
        : words.contains(QStringLiteral("cd")) ? WorkflowKind::Release
                                               : WorkflowKind::Other;
}

} // namespace runs
