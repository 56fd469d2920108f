using System.Data.Common;
using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Hosting.TwoClocks;

/// <summary>An exclusion constraint, which Weasel's tables do not know. PostgreSQL builds an index of the same name; the table must leave it alone.</summary>
public sealed class ExclusionConstraint : ISchemaObject
{
    private readonly Table _table;
    private readonly string _name;
    private readonly string _definition;

    public ExclusionConstraint(Table table, string name, string definition)
    {
        (_table, _name, _definition) = (table, name, definition);
        table.IgnoreIndex(name);
    }

    public DbObjectName Identifier => new PostgresqlObjectName(_table.Identifier.Schema, _name, SchemaUtils.IdentifierUsage.General);

    public void WriteCreateStatement(Migrator migrator, TextWriter writer)
        => writer.WriteLine($"alter table {_table.Identifier} add constraint {_name} exclude using {_definition};");

    public void WriteDropStatement(Migrator rules, TextWriter writer)
        => writer.WriteLine($"alter table if exists {_table.Identifier} drop constraint if exists {_name};");

    public void ConfigureQueryCommand(Weasel.Core.DbCommandBuilder builder)
    {
        builder.Append("select 1 from pg_constraint where conname = ");
        builder.AppendParameter(_name);
        builder.Append(";");
    }

    public async Task<ISchemaObjectDelta> CreateDeltaAsync(DbDataReader reader, CancellationToken ct = default)
        => new SchemaObjectDelta(this, await reader.ReadAsync(ct) ? SchemaPatchDifference.None : SchemaPatchDifference.Create);

    public IEnumerable<DbObjectName> AllNames() => [Identifier];
}
