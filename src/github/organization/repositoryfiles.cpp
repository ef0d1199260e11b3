#include "github/organization/repositoryfiles.h"

#include "github/json/jsonanswer.h"
#include "github/organization/graphqlerrors.h"
#include "github/organization/lengths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace github {

using base::Error;
using base::ErrorKind;
using base::Result;
using namespace organization;

namespace {

using Outcome = RepositoryFiles::Outcome;

constexpr const char *question = R"(query($ids: [ID!]!) {
  rateLimit { cost limit remaining resetAt }
  nodes(ids: $ids) {
    ... on Repository {
      databaseId
      dotGithub: object(expression: "HEAD:.github/CODEOWNERS") { ...file }
      root: object(expression: "HEAD:CODEOWNERS") { ...file }
      docs: object(expression: "HEAD:docs/CODEOWNERS") { ...file }
      workflows: object(expression: "HEAD:.github/workflows") {
        ... on Tree { entries { name type mode object { ...file } } }
      }
    }
  }
}
fragment file on Blob { oid byteSize isBinary isTruncated text })";

constexpr const char *placeNames[] = {"dotGithub", "root", "docs"}; // as codeownersPlaces()
constexpr qint64 linkMode = 0120000; // of Git: a symbolic link, whose text is where it leads
const QString incomplete = QStringLiteral("Part of GitHub's answer is missing");

bool isOid(const QString &text)
{
    return (text.size() == 40 || text.size() == 64) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// The first bytes of a text, without cutting a character in two.
QString beginningOf(std::string_view text, qsizetype most)
{
    qsizetype size = qsizetype(text.size());
    if (size > most) {
        size = most;
        while (size > 0 && (uchar(text[size_t(size)]) & 0xC0) == 0x80)
            --size;
    }
    return QString::fromUtf8(text.data(), size);
}

/// Reads the files of one repository's node. What is missing without GitHub's saying null is noticed: of such an
/// answer no absence may be concluded.
class FilesOfNode
{
public:
    explicit FilesOfNode(qint64 repository)
        : m_repository(repository)
    {
    }

    /// False when something of it is missing.
    bool read(const JsonFields::Element &element)
    {
        for (qsizetype i = 0; i < codeownersPlaces().size(); ++i)
            owners(element, placeNames[i], codeownersPlaces().at(i));
        JsonFields::Element tree;
        if (element.at_key("workflows").get(tree))
            return false;
        const JsonFields said(tree);
        if (const auto entries = said.list("entries")) {
            for (const JsonFields::Element &entry : *entries)
                workflow(JsonFields(entry));
        } else if (said.isObject() && !tree.at_key("entries").error()) {
            m_whole = false; // a folder without its list
        }
        return m_whole;
    }
    const QList<RepositoryFile> &files() const { return m_files; }

private:
    void owners(const JsonFields::Element &element, const char *name, const QString &path)
    {
        JsonFields::Element file;
        if (element.at_key(name).get(file)) {
            m_whole = false;
            return;
        }
        const JsonFields said(file);
        if (said.has("oid")) // a folder of that name has nothing
            take(said, path);
    }
    void workflow(const JsonFields &entry)
    {
        const QString name = entry.text("name", longestPath);
        if (name.isEmpty())
            m_whole = false;
        else if (namesWorkflow(name) && entry.text("type") == QLatin1String("blob")
                 && entry.integer("mode") != linkMode)
            take(entry.object("object"), QStringLiteral(".github/workflows/") + name);
    }
    void take(const JsonFields &said, const QString &path)
    {
        RepositoryFile file{.repository = m_repository, .path = path, .oid = said.text("oid")};
        if (!isOid(file.oid)) {
            m_whole = false;
            return;
        }
        const std::optional<std::string_view> text = said.raw("text");
        file.binary = said.flag("isBinary").value_or(false);
        file.size = said.count("byteSize").value_or(qint64(text.value_or(std::string_view()).size()));
        if (!file.binary && text)
            file.text = beginningOf(*text, RepositoryFile::mostBytes);
        file.truncated = !file.binary
            && (!text || said.flag("isTruncated").value_or(false)
                || qsizetype(text->size()) > RepositoryFile::mostBytes);
        m_files.append(file);
    }

    const qint64 m_repository;
    QList<RepositoryFile> m_files;
    bool m_whole = true;
};

Outcome outcomeOf(const GraphqlError &error)
{
    if (error.type == QLatin1String("FORBIDDEN") || error.type == QLatin1String("INSUFFICIENT_SCOPES"))
        return Outcome::Forbidden;
    return error.type == QLatin1String("NOT_FOUND") && !error.inside && error.node ? Outcome::Gone : Outcome::Failed;
}

RepositoryFiles without(qint64 repository, Outcome outcome, const QString &why)
{
    return {.repository = repository, .outcome = outcome, .why = why};
}

RepositoryFiles filesOf(const JsonFields::Element &node, qsizetype index, qint64 repository,
                        const QList<GraphqlError> &errors)
{
    for (const GraphqlError &error : errors) {
        if (!error.node || *error.node == index)
            return without(repository, outcomeOf(error), error.message);
    }
    const JsonFields said(node);
    if (!said.isObject() || node.at_key("databaseId").error())
        return without(repository, Outcome::Gone, QStringLiteral("GitHub knows no repository by that number"));
    // Null once numbers outgrow GraphQL's 32 bits: then the node that was asked for is believed.
    if (said.has("databaseId") && said.id("databaseId") != repository)
        return without(repository, Outcome::Failed, QStringLiteral("GitHub answered about another repository"));
    FilesOfNode reading(repository);
    if (!reading.read(node))
        return without(repository, Outcome::Failed, incomplete);
    return {.repository = repository, .outcome = Outcome::Read, .files = reading.files()};
}

void readCost(const JsonFields &limits, FilesAnswer &out)
{
    out.cost = limits.count("cost");
    const std::optional<qint64> limit = limits.count("limit"), remaining = limits.count("remaining");
    const std::optional<base::Instant> reset = limits.time("resetAt");
    if (limit && remaining && reset)
        out.left = Quota{*limit, *remaining, *reset};
}

} // namespace

Request filesRequest(const Origin &origin, const QList<RepositoryKey> &asked)
{
    QJsonArray ids;
    for (const RepositoryKey &key : asked.first(std::min(asked.size(), mostFilesAsked)))
        ids.append(key.nodeId);
    const QJsonObject body{{QStringLiteral("query"), QString::fromLatin1(question)},
                           {QStringLiteral("variables"), QJsonObject{{QStringLiteral("ids"), ids}}}};
    return {.verb = "POST", .url = origin.graphql, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Result<FilesAnswer> filesIn(const QByteArray &body, const QList<RepositoryKey> &asked)
{
    const Result<JsonAnswer> answer = JsonAnswer::parse(body);
    if (!answer)
        return answer.error();
    const QList<GraphqlError> errors = graphqlErrors(answer->root());
    const JsonFields answered = answer->root().object("data");
    const auto nodes = answered.list("nodes");
    if (!nodes)
        return meaningOf(errors);
    const qsizetype expected = std::min(asked.size(), mostFilesAsked);
    if (qsizetype(nodes->size()) != expected)
        return Error{ErrorKind::Offline, QStringLiteral("GitHub answered about other repositories than asked"), {}};
    FilesAnswer out;
    readCost(answered.object("rateLimit"), out);
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const qint64 repository = asked.at(i).id;
        out.repositories.append(i < expected
                                    ? filesOf(nodes->at(size_t(i)), i, repository, errors)
                                    : without(repository, Outcome::Failed, QStringLiteral("It was not asked about")));
    }
    return out;
}

} // namespace github
