#pragma once

#include <QStringList>

namespace organization {

/// A file on a repository's default branch, as Git has it. Two with the same oid have the same content.
struct RepositoryFile
{
    static constexpr qsizetype mostBytes = 512 * 1024; ///< of its text, in UTF-8

    qint64 repository = 0;
    QString path = {}; ///< ".github/workflows/ci.yml"
    QString oid = {}; ///< Git's hash of the blob, in lower-case hexadecimal digits
    qint64 size = 0; ///< bytes of the whole file
    QString text = {}; ///< without a byte order mark, and its end when `truncated`; empty of a binary file
    bool truncated = false;
    bool binary = false;

    bool operator==(const RepositoryFile &) const = default;
};

/// What came of asking for the files of one repository. Only of Read the files are all there are, and one that is
/// not among them does not exist.
struct RepositoryFiles
{
    enum class Outcome {
        Read,
        Gone, ///< no such repository, or not for this credential: the two look alike on purpose
        Forbidden, ///< this credential may see it, but not its files
        Failed, ///< some of it did not come: ask again, with fewer at once
    };

    qint64 repository = 0;
    Outcome outcome = Outcome::Failed;
    QString why = {}; ///< of all but Read, in GitHub's words where there are any; ≤ 300
    QList<RepositoryFile> files = {};

    bool operator==(const RepositoryFiles &) const = default;
};

/// Where GitHub looks for a CODEOWNERS file; the first that is there counts.
/// Source: GitHub, "About code owners".
const QStringList &codeownersPlaces();

/// The CODEOWNERS file that counts, or null.
const RepositoryFile *codeownersOf(const QList<RepositoryFile> &files);

/// Whether GitHub takes a file of that name in .github/workflows for a workflow.
/// Source: GitHub, "Workflow syntax for GitHub Actions".
bool namesWorkflow(const QString &fileName);

} // namespace organization
