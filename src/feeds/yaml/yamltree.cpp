#include "feeds/yaml/yamltree.h"

#include <QHash>
#include <QStringDecoder>

namespace feeds {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr int deepestYaml = 64;
constexpr qsizetype largest = 1024 * 1024;

QString from(const yaml_char_t *text, size_t length)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text), qsizetype(length));
}

/// Refuses what libyaml would guess about: other encodings and bytes that are not UTF-8.
Done checkedEncoding(const QByteArray &source, const QString &name)
{
    if (source.startsWith("\xFF\xFE") || source.startsWith("\xFE\xFF"))
        return Error{ErrorKind::Invalid, QStringLiteral("%1:1:1: is UTF-16; save it as UTF-8").arg(name)};
    int line = 1;
    for (qsizetype start = 0; start < source.size(); ++line) {
        const qsizetype newline = source.indexOf('\n', start);
        const qsizetype end = newline < 0 ? source.size() : newline + 1;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(QByteArrayView(source).sliced(start, end - start));
        if (decoder.hasError())
            return Error{ErrorKind::Invalid,
                         QStringLiteral("%1:%2:1: this line is not UTF-8 text").arg(name).arg(line)};
        start = end;
    }
    return base::done();
}

} // namespace

YamlTree::YamlTree(const QByteArray &source, const QString &name)
    : m_source(source)
    , m_name(name)
{
    yaml_parser_initialize(&m_parser);
    yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(m_source.constData()),
                                 size_t(m_source.size()));
}

YamlTree::~YamlTree()
{
    if (m_hasEvent)
        yaml_event_delete(&m_event);
    yaml_parser_delete(&m_parser);
}

Error YamlTree::at(const yaml_mark_t &mark, const QString &what) const
{
    return {ErrorKind::Invalid,
            QStringLiteral("%1:%2:%3: %4").arg(m_name).arg(mark.line + 1).arg(mark.column + 1).arg(what)};
}

Error YamlTree::parserError() const
{
    const QString problem = QString::fromUtf8(m_parser.problem ? m_parser.problem : "it cannot be read");
    if (m_parser.error == YAML_READER_ERROR)
        return {ErrorKind::Invalid,
                QStringLiteral("%1: byte %2: %3").arg(m_name).arg(m_parser.problem_offset).arg(problem)};
    Error error = at(m_parser.problem_mark, problem);
    if (problem.contains(QLatin1String("cannot start any token")))
        error.detail = QStringLiteral("a tab cannot indent, and text that begins with @ ` or %% needs quotes");
    else if (m_parser.context)
        error.detail = QStringLiteral("%1 from line %2")
                           .arg(QString::fromUtf8(m_parser.context))
                           .arg(m_parser.context_mark.line + 1);
    return error;
}

Done YamlTree::next()
{
    if (m_hasEvent)
        yaml_event_delete(&m_event);
    m_hasEvent = yaml_parser_parse(&m_parser, &m_event) != 0;
    if (!m_hasEvent)
        return parserError();
    return base::done();
}

Done YamlTree::expect(yaml_event_type_t type, const QString &what)
{
    const Done read = next();
    if (!read)
        return read;
    if (m_event.type != type)
        return at(m_event.start_mark, what);
    return base::done();
}

Result<YamlNode> YamlTree::read()
{
    if (const Done start = expect(YAML_STREAM_START_EVENT, QStringLiteral("there is no document")); !start)
        return start.error();
    if (const Done start = expect(YAML_DOCUMENT_START_EVENT, QStringLiteral("the file is empty")); !start)
        return start.error();
    if (const Done first = next(); !first)
        return first.error();
    Result<YamlNode> root = node(1);
    if (!root)
        return root;
    if (const Done end = expect(YAML_DOCUMENT_END_EVENT, QStringLiteral("the document goes on after its end")); !end)
        return end.error();
    if (const Done end = expect(YAML_STREAM_END_EVENT, QStringLiteral("a second document begins; one is allowed"));
        !end)
        return end.error();
    return root;
}

std::optional<Error> YamlTree::refused(bool anchored, bool tagged) const
{
    if (anchored)
        return at(m_event.start_mark, QStringLiteral("anchors and aliases are not allowed; write the value out"));
    if (tagged)
        return at(m_event.start_mark, QStringLiteral("tags (!…) are not allowed"));
    return std::nullopt;
}

Result<YamlNode> YamlTree::node(int depth)
{
    const yaml_mark_t mark = m_event.start_mark;
    if (depth > deepestYaml)
        return at(mark, QStringLiteral("deeper than %1 levels").arg(deepestYaml));
    YamlNode node;
    node.m_line = int(mark.line) + 1;
    node.m_column = int(mark.column) + 1;
    switch (m_event.type) {
    case YAML_SCALAR_EVENT: {
        const auto &scalar = m_event.data.scalar;
        if (const auto no = refused(scalar.anchor, scalar.tag))
            return *no;
        node.m_text = from(scalar.value, scalar.length);
        node.m_quoted = scalar.style != YAML_PLAIN_SCALAR_STYLE;
        return node;
    }
    case YAML_SEQUENCE_START_EVENT: {
        if (const auto no = refused(m_event.data.sequence_start.anchor, m_event.data.sequence_start.tag))
            return *no;
        node.m_kind = YamlNode::Kind::Sequence;
        const Done read = items(node, depth);
        return read ? Result<YamlNode>(node) : read.error();
    }
    case YAML_MAPPING_START_EVENT: {
        if (const auto no = refused(m_event.data.mapping_start.anchor, m_event.data.mapping_start.tag))
            return *no;
        node.m_kind = YamlNode::Kind::Mapping;
        const Done read = members(node, depth);
        return read ? Result<YamlNode>(node) : read.error();
    }
    default:
        return *refused(true, false);
    }
}

Done YamlTree::items(YamlNode &node, int depth)
{
    for (;;) {
        if (const Done read = next(); !read)
            return read;
        if (m_event.type == YAML_SEQUENCE_END_EVENT)
            return base::done();
        Result<YamlNode> item = this->node(depth + 1);
        if (!item)
            return item.error();
        node.m_items.append(*std::move(item));
    }
}

Done YamlTree::members(YamlNode &node, int depth)
{
    QHash<QString, int> seen;
    for (;;) {
        if (const Done read = next(); !read)
            return read;
        if (m_event.type == YAML_MAPPING_END_EVENT)
            return base::done();
        const yaml_mark_t mark = m_event.start_mark;
        const Result<YamlNode> key = this->node(depth + 1);
        if (!key)
            return key.error();
        if (key->kind() != YamlNode::Kind::Scalar || key->isNull())
            return at(mark, QStringLiteral("a key must be text"));
        if (const auto first = seen.constFind(key->text()); first != seen.constEnd())
            return at(mark, QStringLiteral("the key “%1” is already on line %2").arg(key->text()).arg(*first));
        seen.insert(key->text(), key->line());
        if (const Done read = next(); !read)
            return read;
        Result<YamlNode> value = this->node(depth + 1);
        if (!value)
            return value.error();
        node.m_members.append({key->text(), key->line(), key->column(), *std::move(value)});
    }
}

Result<YamlNode> readYaml(const QByteArray &source, const QString &name)
{
    if (source.size() > largest)
        return Error{ErrorKind::Invalid, QStringLiteral("%1: is larger than 1 MiB").arg(name)};
    if (const Done fine = checkedEncoding(source, name); !fine)
        return fine.error();
    const bool marked = source.startsWith("\xEF\xBB\xBF"); // libyaml would count the mark as a column
    return YamlTree(marked ? source.sliced(3) : source, name).read();
}

} // namespace feeds
