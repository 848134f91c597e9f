// A slider and a number box that always agree: drag for feel, type for exactness.
import { useState } from "react";
import { Label } from "react-aria-components/Label";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import forms from "./forms.module.css";
import { NumberField } from "./NumberField";
import styles from "./SliderNumber.module.css";

export interface SliderNumberProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** After dragging or typing has ended: the moment to save. */
  onChangeEnd?: (value: number) => void;
  min?: number;
  max?: number;
  step?: number;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
  /** The range in which the leader stays the same. */
  stable?: { readonly from: number; readonly to: number };
  /** Where the leader changes, and to whom. */
  flips?: readonly { readonly at: number; readonly label: string }[];
}

export function SliderNumber({
  label,
  value,
  onChange,
  onChangeEnd,
  min = 0,
  max = 100,
  step = 1,
  isDisabled,
  isLabelHidden,
  stable,
  flips = [],
}: SliderNumberProps) {
  const share = (at: number) =>
    max > min ? Math.min(1, Math.max(0, (at - min) / (max - min))) * 100 : 0;
  const bounds = { minValue: min, maxValue: max, step, isDisabled };
  // A number that was dragged to takes the place of whatever text stands in the box.
  const [drags, setDrags] = useState(0);
  const dragged = (next: number) => {
    setDrags(drags + 1);
    onChangeEnd?.(next);
  };
  const typed = (next: number) => {
    onChange(next);
    onChangeEnd?.(next);
  };
  const shownLabel = <Label className={forms["label"] ?? ""}>{label}</Label>;
  return (
    <div className={styles["pair"]}>
      <Slider
        {...bounds}
        className={styles["slider"] ?? ""}
        value={value}
        onChange={onChange}
        onChangeEnd={dragged}
        aria-label={isLabelHidden ? label : undefined}
      >
        {!isLabelHidden && shownLabel}
        <SliderTrack className={styles["track"] ?? ""}>
          {stable && (
            <span
              className={styles["band"]}
              style={{
                left: `${share(stable.from)}%`,
                width: `${share(stable.to) - share(stable.from)}%`,
              }}
            />
          )}
          <span className={styles["fill"]} style={{ width: `${share(value)}%` }} />
          {flips.map(({ at, label: leader }) => (
            <span
              key={`${at} ${leader}`}
              className={styles["tick"]}
              style={{ left: `${share(at)}%` }}
              title={leader}
            />
          ))}
          <SliderThumb className={styles["thumb"] ?? ""} />
        </SliderTrack>
        {flips.length > 0 && (
          <VisuallyHidden>
            {flips.map(({ at, label: leader }) => `${at}: ${leader}`).join("; ")}
          </VisuallyHidden>
        )}
      </Slider>
      <div className={styles["number"]}>
        <NumberField
          key={drags}
          label={label}
          isBare
          value={value}
          onChange={typed}
          minValue={min}
          maxValue={max}
          step={step}
          isDisabled={isDisabled ?? false}
        />
      </div>
    </div>
  );
}
